// Package service is what every long-running program of Assay starts from: typed configuration out of flags,
// environment and a YAML file; a logger; metrics and health on one HTTP server; an ordered start and stop; signals;
// and exit codes. It knows nothing of chains or markets.
//
// A program embeds [Common] in its own Config struct, tags the fields and hands a [Spec] to [Main]:
//
//	type Config struct {
//		service.Common `yaml:",inline"`
//		RPCURL secret.URL `yaml:"rpc-url" usage:"JSON-RPC endpoint of a chain node"`
//	}
//
//	func (c Config) Check() error { ... }
//
// Each field is then a flag (--rpc-url), an environment variable (KEEPER_RPC_URL) and a key of the file (rpc-url), in
// that order of precedence, over the value in Spec.Defaults.
package service
