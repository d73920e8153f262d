// Package upsert turns what Intel signs into calls of the on-chain CollateralStore, which anybody may send.
//
// It checks nothing: the store does, every signature of it. The calls of one set come in an order in which they succeed:
// certificates, revocation lists, evaluation numbers, identities of quoting enclaves, TCB infos.
package upsert

import (
	"crypto/x509"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/bindings/collateralstore"
	"github.com/assay-network/assay/internal/dcap/collateral"
)

// ErrIncomplete means that a document has no signer's certificate beside it.
var ErrIncomplete = errors.New("collateral without its signer")

// Certificate keeps the certificate of a PCK CA or TCB signer.
func Certificate(der []byte) []byte { return store().PackKeepCertificate(der) }

// RootCRL stores the root's revocation list.
func RootCRL(der []byte) []byte { return store().PackUpsertRootCrl(der) }

// PCKCRL stores the revocation list of a PCK CA, which is given by its certificate.
func PCKCRL(der, ca []byte) []byte { return store().PackUpsertPckCrl(der, Hash(ca)) }

// TCBInfo stores a TCB info; the signer is given by its certificate.
func TCBInfo(doc collateral.Document, signer []byte) []byte {
	return store().PackUpsertTcbInfo(doc.Raw, doc.Signature[:], Hash(signer))
}

// QEIdentity stores the identity of a quoting enclave.
func QEIdentity(doc collateral.Document, signer []byte) []byte {
	return store().PackUpsertQeIdentity(doc.Raw, doc.Signature[:], Hash(signer))
}

// Evaluations stores a list of evaluation numbers.
func Evaluations(doc collateral.Document, signer []byte) []byte {
	return store().PackUpsertEvaluations(doc.Raw, doc.Signature[:], Hash(signer))
}

// Hash is what the store knows a certificate by.
func Hash(der []byte) common.Hash { return crypto.Keccak256Hash(der) }

// Set stores whatever of the set is there; ca is the certificate of the PCK CA whose list the set has.
func Set(set *collateral.Set, ca []byte) ([][]byte, error) {
	var certificates, lists, documents [][]byte
	if len(ca) > 0 {
		certificates = append(certificates, Certificate(ca))
	}
	if set.RootCRL != nil {
		lists = append(lists, RootCRL(set.RootCRL.Raw))
	}
	if set.PCKCRL != nil && len(ca) > 0 {
		lists = append(lists, PCKCRL(set.PCKCRL.Raw, ca))
	}
	if qe := set.QEIdentity; qe != nil {
		signer, err := signerOf("QE identity", set.QEChain)
		if err != nil {
			return nil, err
		}
		certificates = append(certificates, Certificate(signer))
		documents = append(documents, QEIdentity(qe.Document, signer))
	}
	if info := set.TCBInfo; info != nil {
		signer, err := signerOf("TCB info", set.TCBInfoChain)
		if err != nil {
			return nil, err
		}
		certificates = append(certificates, Certificate(signer))
		documents = append(documents, TCBInfo(info.Document, signer))
	}
	return Once(slices.Concat(certificates, lists, documents)), nil
}

// Once leaves out calls that are there before.
func Once(calls [][]byte) [][]byte {
	seen := map[string]bool{}
	return slices.DeleteFunc(calls, func(call []byte) bool {
		again := seen[string(call)]
		seen[string(call)] = true
		return again
	})
}

func signerOf(what string, chain []*x509.Certificate) ([]byte, error) {
	if len(chain) == 0 {
		return nil, fmt.Errorf("%w: %s has no issuer chain", ErrIncomplete, what)
	}
	return chain[0].Raw, nil
}

func store() *collateralstore.CollateralStore { return collateralstore.NewCollateralStore() }
