package org.communique.cdn;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes in one call, of what is due.
 *
 * @param tags what to tell
 * @param first rows that go for the first time, one for each tag
 * @param last those that have gone before
 * @param surplus rows that ask for what another one asks for
 * @param isAll whether nothing that is due is left over
 */
record PurgeBatch(Set<String> tags, List<Long> first, List<Long> last, List<Long> surplus, boolean isAll) {

    /** Characters in one call at most: the longest header that Varnish takes, unless told otherwise, is of 8 KiB. */
    private static final int LONGEST = 7_000;

    /** A row of the queue. */
    record Row(long id, String tag, boolean sent) {}

    /** The oldest tags, and with the tag of all everything. */
    static PurgeBatch of(List<Row> due, int most) {
        Map<String, Row> byTag = new LinkedHashMap<>();
        List<Long> surplus = new ArrayList<>();
        for (Row row : due) {
            Row other = byTag.get(row.tag());
            boolean better = other == null || other.sent() && !row.sent();
            if (other != null) {
                surplus.add(better ? other.id() : row.id());
            }
            if (better) {
                byTag.put(row.tag(), row);
            }
        }
        Collection<Row> chosen = byTag.containsKey(CdnForm.ALL) ? byTag.values() : first(byTag.values(), most);
        Map<Boolean, List<Long>> ids = chosen.stream().collect(partitioningBy(Row::sent, mapping(Row::id, toList())));
        Set<String> tags = chosen.stream().map(Row::tag).collect(toCollection(LinkedHashSet::new));
        return new PurgeBatch(tags, ids.get(false), ids.get(true), surplus, chosen.size() == byTag.size());
    }

    private static List<Row> first(Collection<Row> rows, int most) {
        List<Row> chosen = new ArrayList<>();
        int length = 0;
        for (Row row : rows) {
            length += row.tag().length() + 1;
            if (chosen.size() == most || length > LONGEST && !chosen.isEmpty()) {
                break;
            }
            chosen.add(row);
        }
        return chosen;
    }
}
