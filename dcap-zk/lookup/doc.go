// Package lookup proves that values stand in tables. It is what the other gadgets are built of: byte checks, the
// digit tables of SHA-256, and the selection of bytes at offsets that only the prover knows.
//
// Every table lists one row for each index from 0 up. There are three kinds: [Range] holds the index alone, [Function]
// a constant beside it, [Memory] a variable beside it. One [Arguments] serves a whole circuit.
//
// Inputs: per query an index and, but for Range, a value. Queries may be any linear expressions.
//
// Assumes: the values of a Memory are whatever the caller has constrained them to be; nothing here checks them.
//
// Asserts: every query is a row of its table: the index lies in the table, and the value is the one beside it. This is
// the logarithmic-derivative argument: for random c and r, the sum over rows of m/(c - index - r*value) equals the sum
// over queries of 1/(c - index - r*value), m being how often a row was asked for. c is the circuit's commitment to all
// queries, values and counts; r is MiMC of c.
//
// On bad input: a query outside its table makes the solver's hint fail with [ErrOutside]; a prover with other hints is
// left with sums that differ.
//
// Cost in R1CS: one constraint per row, two in a Memory; one per query of a Range, two per other query; some 330 once
// for r. All arguments of a circuit share its one commitment.
package lookup
