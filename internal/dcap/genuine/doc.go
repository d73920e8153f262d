// Package genuine decides whether a quote is genuine: whether a chain of signatures leads from a pinned root key, by
// way of a platform certificate nobody revoked and Intel's quoting enclave, to every byte of the quote's body; and
// whether the collateral it is to be judged by was signed under the same root, is of this platform and is valid now.
//
// It does not decide whether the quote is any good. A debug enclave, an outdated platform and a stranger's image are
// all genuine. Package policy decides that, and takes nothing but the [Evidence] made here.
//
// The root key and the time are arguments; nothing is fetched, and nothing is optional. In particular there is no
// verification without revocation lists.
package genuine
