// Package policy judges a quote that is known to be genuine, in two steps that are kept apart.
//
// [Appraise] applies Intel's rules: it finds the TCB level the platform meets, the module's and the quoting enclave's,
// merges the three into one [collateral.Status] and gathers what else the quote says into a [Result]. It refuses
// nothing.
//
// [Acceptance] applies ours: no debug, no service TD, only the statuses, measurements, report data and ages somebody
// asked for. Leaving a rule open must be said explicitly; the zero Acceptance accepts nothing.
package policy
