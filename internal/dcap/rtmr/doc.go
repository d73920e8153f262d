// Package rtmr reads the event log behind a trust domain's run-time measurement registers: a quote holds four digests,
// and the log says what was measured into them, in which order.
//
// A log is worth nothing by itself: whoever relays it may write what they like. [Workload] therefore replays it and
// compares the result with a quote's registers; whether the quote is genuine is for package genuine to say. The log's
// layout, and the names of the events, are those of dstack's guest agent.
package rtmr
