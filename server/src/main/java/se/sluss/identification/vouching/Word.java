package se.sluss.identification.vouching;

import java.util.UUID;

/**
 * That a leader has vouched for whoever sits at one browser.
 *
 * @param notice under which the person had asked
 */
record Word(UUID notice) {}
