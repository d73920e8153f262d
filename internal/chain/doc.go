// Package chain is how the services read and change the chain: one client, typed reads and calls over the generated
// bindings, a watcher that follows the contracts' events through reorganisations, and a sender that gets transactions
// mined.
//
// Everything above it speaks the types of internal/protocol and of this package; the bindings stay inside. It decides
// nothing: what to bid, assign or deliver is its callers' affair.
package chain
