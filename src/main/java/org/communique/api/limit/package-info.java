/**
 * Which requests are limited, and by which policy, before any of them is read or answered.
 *
 * <p>What a policy allows and who has used it up is not known here: that is {@code limit}.
 */
package org.communique.api.limit;
