// Package e2e tests the whole system: the real programs of bin/ on a development chain, driven as people drive them.
package e2e
