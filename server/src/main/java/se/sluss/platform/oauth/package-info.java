/** What it takes to speak OAuth 2.0: the keys of those who issue tokens, and the proof of who we are. */
@NullMarked
package se.sluss.platform.oauth;

import org.jspecify.annotations.NullMarked;
