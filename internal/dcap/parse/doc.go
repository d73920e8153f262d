// Package parse turns the bytes of a DCAP quote, and of the PCK certificate inside it, into fields.
//
// It reads strictly: every length is checked against what is there, every constant against what it must be, and a
// fault is reported with the name and offset of the field that has it ([FieldError]). What it returns is well formed
// and nothing more: no signature was checked, no certificate chain followed, no date compared. Package genuine does
// that.
//
// Quotes are read by layout: one table entry per quote version and TEE says what the body is and how the credentials
// behind it are nested. SGX version 3, SGX and TDX version 4, and version 5 with body types 1 to 4 are read; others are
// refused by name.
package parse
