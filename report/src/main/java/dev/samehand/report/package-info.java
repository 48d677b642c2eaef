/**
 * An assessed run in, result files and one HTML page out: {@link dev.samehand.report.Results}
 * writes a directory that {@link dev.samehand.report.RunFiles} can answer questions from.
 *
 * <p>Tables are CSV after RFC 4180 in UTF-8 with LF as line end, made safe for spreadsheets. The
 * page opens without a network, forbids everything foreign, and shows text of the input as text.
 */
@NullMarked
package dev.samehand.report;

import org.jspecify.annotations.NullMarked;
