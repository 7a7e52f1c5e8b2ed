/** What is seen: one file per layout, each rendering a model and asking it for what the person does. */
@NullMarked
package se.sluss.client.view;

import org.jspecify.annotations.NullMarked;
