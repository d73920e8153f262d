// Package collateral reads what Intel publishes about platforms: TCB info, quoting-enclave identity, certificate
// revocation lists, and the certificate chains that sign them.
//
// It keeps the signed bytes of every document exactly as they came, because Intel's signature covers those bytes and
// no others. It checks form only: signatures and dates are the business of package genuine, and what a TCB level means
// for a platform is that of package policy. A [Set] gathers the documents one quote needs; [ReadBundle] reads one from
// the JSON bundle that collateral fetchers commonly produce.
package collateral
