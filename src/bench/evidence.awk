# Writes bodies of nearly 200,000 characters into files of the directory `work`, each as the JSON of a patch: `base`, and what is
# saved in its place. Then 200 quotes of `base`, each as the JSON of an outcome.

function random(n) { return int(rand() * n) }

function syllables(n,    made) {
  for (; n > 0; n--) made = made substr("bdfgklmnprstvz", 1 + random(14), 1) substr("aeiou", 1 + random(5), 1)
  return made
}

# Two neighbours inside of a word change places.
function slipped(word) { return substr(word, 1, 2) substr(word, 4, 1) substr(word, 3, 1) substr(word, 5) }

# What becomes of the quotation: u, m, e or l.
function fate(body, quote) { return body == "mixed" ? substr("umel", 1 + int(quote / 50), 1) : substr(body, 1, 1) }

function write(body,    i, became, word, text) {
  for (i = 0; i < count; i++) {
    became = fate(body, int(i / 162))
    word = words[i]
    if (i % 162 == 75) word = became == "e" ? slipped(word) : became == "l" ? "600" : word
    if (became == "m" && (i == 0 || fate(body, int((i - 1) / 162)) == "u")) text = text "moving "
    text = text word (i % 162 == 161 ? ".\\n\\n" : " ")
  }
  printf "{\"body\":\"%s%s\"}\n", text, (body == "unchanged" ? "indeed" : "") >(work "/" body)
}

BEGIN {
  srand(7)
  for (i = 0; i < 4000; i++) known[i] = syllables(1 + random(4))
  count = 200 * 162
  for (i = 0; i < count; i++) words[i] = i % 162 == 75 ? syllables(4) : known[int(4000 * rand() * rand())]
  n = split("base unchanged moved edited lost mixed", bodies)
  for (i = 1; i <= n; i++) write(bodies[i])
  for (q = 0; q < 200; q++) {
    quote = words[q * 162 + 68]
    for (i = 69; i < 84; i++) quote = quote " " words[q * 162 + i]
    printf "{\"statement\":\"Statement %d\",\"kind\":\"plan\",\"evidence\":{\"quote\":\"%s\"}}\n", q, quote >(work "/quotes")
  }
}
