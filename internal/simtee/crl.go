package simtee

import (
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"time"
)

type revokedCertificate struct {
	Serial     *big.Int
	Date       time.Time
	Extensions []pkix.Extension
}

type tbsRevocationList struct {
	Version    int
	Algorithm  pkix.AlgorithmIdentifier
	Issuer     asn1.RawValue
	ThisUpdate time.Time
	NextUpdate time.Time
	Revoked    []revokedCertificate `asn1:"optional,omitempty"`
	Extensions []pkix.Extension     `asn1:"explicit,tag:0"`
}

// revocationList is one CRL before it is signed.
type revocationList struct {
	number   int64
	from, to time.Time
	revoked  []*big.Int
}

// issue signs the list in Intel's shape: version 2, CRL number, authority key identifier, reason keyCompromise.
func (l revocationList) issue(by issuer) ([]byte, error) {
	name, err := distinguishedName(by.name)
	if err != nil {
		return nil, err
	}
	number, err := marshal("CRL number", l.number)
	if err != nil {
		return nil, err
	}
	authority, err := authorityKeyIdentifier(by.key)
	if err != nil {
		return nil, err
	}
	reason, err := marshal("CRL reason", asn1.Enumerated(1))
	if err != nil {
		return nil, err
	}
	tbs := tbsRevocationList{
		Version:    1,
		Algorithm:  ecdsaWithSHA256(),
		Issuer:     name,
		ThisUpdate: l.from.UTC(),
		NextUpdate: l.to.UTC(),
		Extensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 20}, Value: number}, authority},
	}
	for _, serial := range l.revoked {
		tbs.Revoked = append(tbs.Revoked, revokedCertificate{
			Serial:     serial,
			Date:       l.from.UTC(),
			Extensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 21}, Value: reason}},
		})
	}
	return signObject("revocation list of "+by.name, tbs, by.key)
}
