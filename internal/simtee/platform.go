package simtee

import (
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"math/big"
	"time"
)

// PlatformConfig says what machine to simulate. Only Seed is needed: a zero value elsewhere is replaced by the default
// named at the field. Two platforms with one seed under one authority are one machine.
type PlatformConfig struct {
	// Seed is the machine's identity; keys, serial number, PPID and instance id follow from it. Never empty.
	Seed []byte
	// CA issues the PCK certificate. TDX platforms are always under PlatformCA.
	CA CA
	// FMSPC is the platform family whose TCB info applies. Default [DefaultFMSPC].
	FMSPC [6]byte
	// PPID is the hardware identity. Default derived from the seed; set it to give two platforms one PPID.
	PPID [16]byte
	// InstanceID is the platform instance id. Default derived from the seed.
	InstanceID [16]byte
	// PCEID is the provisioning enclave's id. Zero is also Intel's only value.
	PCEID [2]byte
	// Components are the 16 SGX TCB component SVNs. Default [DefaultComponents].
	Components [16]uint8
	// CPUSVN is the raw CPU SVN. Default equal to Components.
	CPUSVN [16]byte
	// PCESVN is the provisioning enclave's SVN. Default [DefaultPCESVN].
	PCESVN uint16
	// QEISVSVN is the quoting enclave's SVN. Default [DefaultQEISVSVN].
	QEISVSVN uint16
	// DynamicPlatform, CachedKeys and SMTEnabled are the configuration flags of a Platform CA certificate.
	DynamicPlatform, CachedKeys, SMTEnabled bool
}

// Defaults of a platform that is up to date under [DefaultTCBInfo].
const (
	DefaultPCESVN   = 11
	DefaultQEISVSVN = 4
)

// DefaultFMSPC is the family of simulated platforms. Intel's values end in two zero bytes; this one does not.
func DefaultFMSPC() [6]byte { return [6]byte{0xa5, 0x5a, 0x0f, 0x00, 0x51, 0x4d} }

// DefaultComponents are the SGX TCB component SVNs of an up-to-date simulated platform.
func DefaultComponents() [16]uint8 { return [16]uint8{7, 7, 2, 2, 4, 1, 0, 5} }

// sgxType is 1 (scalable) for server platforms, which are the ones under the Platform CA, and 0 (standard) otherwise.
func (c PlatformConfig) sgxType() int {
	if c.CA == PlatformCA {
		return 1
	}
	return 0
}

// withDefaults fills the zero fields; secret is the platform's own.
func (c PlatformConfig) withDefaults(secret []byte) (PlatformConfig, error) {
	for label, field := range map[string]*[16]byte{"ppid": &c.PPID, "instance": &c.InstanceID} {
		if *field != ([16]byte{}) {
			continue
		}
		value, err := derive(secret, label, len(field))
		if err != nil {
			return c, err
		}
		copy(field[:], value)
	}
	if c.FMSPC == ([6]byte{}) {
		c.FMSPC = DefaultFMSPC()
	}
	if c.Components == ([16]uint8{}) {
		c.Components = DefaultComponents()
	}
	if c.CPUSVN == ([16]byte{}) {
		c.CPUSVN = c.Components
	}
	if c.PCESVN == 0 {
		c.PCESVN = DefaultPCESVN
	}
	if c.QEISVSVN == 0 {
		c.QEISVSVN = DefaultQEISVSVN
	}
	return c, nil
}

// Platform is one simulated machine with its PCK certificate and quoting enclave. It never changes after it was made
// and is safe for concurrent use.
type Platform struct {
	config      PlatformConfig
	leaf        *x509.Certificate
	pck         signingKey
	attestation signingKey
	stranger    signingKey // a key nobody certified, for the knobs that need one
	chain       []byte
}

// pckNotBefore and pckNotAfter bound PCK certificates, constant for the reason given at caNotBefore.
func pckNotBefore() time.Time { return time.Date(2023, time.January, 1, 0, 0, 0, 0, time.UTC) }
func pckNotAfter() time.Time  { return time.Date(2036, time.January, 1, 0, 0, 0, 0, time.UTC) }

// NewPlatform builds the machine and has the authority certify it.
func (a *Authority) NewPlatform(config PlatformConfig) (*Platform, error) {
	if len(config.Seed) == 0 {
		return nil, fmt.Errorf("new platform: %w", ErrSeed)
	}
	secret, err := derive(append(append([]byte{}, a.secret...), config.Seed...), "platform", sha256.Size)
	if err != nil {
		return nil, err
	}
	if config, err = config.withDefaults(secret); err != nil {
		return nil, err
	}
	p := &Platform{config: config}
	for label, key := range map[string]*signingKey{"pck": &p.pck, "attestation": &p.attestation, "stranger": &p.stranger} {
		if *key, err = deriveKey(secret, label); err != nil {
			return nil, err
		}
	}
	serial, err := derive(secret, "serial", 20)
	if err != nil {
		return nil, err
	}
	sgx, err := sgxExtension(config)
	if err != nil {
		return nil, err
	}
	p.leaf, err = certificate{
		subject: pckName,
		serial:  new(big.Int).SetBytes(serial),
		from:    pckNotBefore(),
		to:      pckNotAfter(),
		crlURL:  fmt.Sprintf(pckCRLURL, config.CA),
		key:     p.pck,
		extra:   []pkix.Extension{sgx},
	}.issue(a.cas[config.CA].as())
	if err != nil {
		return nil, err
	}
	p.chain = pemChain(p.leaf, a.cas[config.CA].cert, a.root)
	return p, nil
}

// Config returns the configuration with every default filled in.
func (p *Platform) Config() PlatformConfig { return p.config }

// PCK returns the platform's PCK certificate.
func (p *Platform) PCK() *x509.Certificate { return p.leaf }

// PCKLeafDER returns the platform's PCK certificate in DER.
func (p *Platform) PCKLeafDER() []byte { return p.leaf.Raw }

// AttestationKey returns the private scalar of the key under which the quoting enclave signs quotes, for tests that sign many
// themselves: nothing about a simulated machine is secret.
func (p *Platform) AttestationKey() ([]byte, error) {
	scalar, err := p.attestation.private.Bytes()
	if err != nil {
		return nil, fmt.Errorf("encode attestation key: %w", err)
	}
	return scalar, nil
}

// AttestationKeyXY returns the public key under which the quoting enclave signs quotes.
func (p *Platform) AttestationKeyXY() [64]byte { return p.attestation.point }

// PCKKeyXY returns the public key of the PCK certificate, under which QE reports are signed.
func (p *Platform) PCKKeyXY() [64]byte { return p.pck.point }
