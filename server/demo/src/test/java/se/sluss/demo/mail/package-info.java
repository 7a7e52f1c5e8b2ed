@NullMarked
package se.sluss.demo.mail;

import org.jspecify.annotations.NullMarked;
