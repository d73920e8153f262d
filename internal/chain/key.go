package chain

import (
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrKey means that a key file cannot be used.
var ErrKey = errors.New("key file")

// Key is an account's private key. Printed, logged or marshalled it shows the address and nothing else.
type Key struct {
	secret  *ecdsa.PrivateKey
	address common.Address
}

// NewKey takes over a private key.
func NewKey(secret *ecdsa.PrivateKey) Key {
	return Key{secret: secret, address: crypto.PubkeyToAddress(secret.PublicKey)}
}

// GenerateKey makes a key from the system's randomness.
func GenerateKey() (Key, error) {
	secret, err := crypto.GenerateKey()
	if err != nil {
		return Key{}, fmt.Errorf("generate key: %w", err)
	}
	return NewKey(secret), nil
}

// LoadKey opens a keystore file with the password in another file; one line end after the password is left out.
func LoadKey(keystoreFile, passwordFile string) (Key, error) {
	if keystoreFile == "" || passwordFile == "" {
		return Key{}, fmt.Errorf("%w: both a keystore file and a password file are needed", ErrKey)
	}
	sealed, err := os.ReadFile(keystoreFile)
	if err != nil {
		return Key{}, fmt.Errorf("%w: %w", ErrKey, err)
	}
	password, err := os.ReadFile(passwordFile)
	if err != nil {
		return Key{}, fmt.Errorf("%w: password: %w", ErrKey, err)
	}
	opened, err := keystore.DecryptKey(sealed, trimLineEnd(string(password)))
	if err != nil {
		return Key{}, fmt.Errorf("%w: open %s with the password in %s: %w", ErrKey, keystoreFile, passwordFile, err)
	}
	return NewKey(opened.PrivateKey), nil
}

func trimLineEnd(text string) string {
	return strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r")
}

// SaveKey seals a key into a new keystore file, readable by its owner only; an existing file is left alone and is an
// error. A light seal is quick to open and weak against guessing: for development keys.
func SaveKey(key Key, path, password string, light bool) (err error) {
	n, p := keystore.StandardScryptN, keystore.StandardScryptP
	if light {
		n, p = keystore.LightScryptN, keystore.LightScryptP
	}
	var id [16]byte
	// rand.Read never fails, and the format wants no more of an id than that it is one.
	_, _ = rand.Read(id[:])
	sealed, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: key.address, PrivateKey: key.secret}, password, n, p)
	if err != nil {
		return fmt.Errorf("%w: seal: %w", ErrKey, err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("%w: %w", ErrKey, err)
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrKey, err)
	}
	_, err = file.Write(sealed)
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return fmt.Errorf("%w: write %s: %w", ErrKey, path, errors.Join(err, os.Remove(path)))
	}
	return nil
}

// IsZero tells whether there is no key.
func (k Key) IsZero() bool { return k.secret == nil }

// Address returns the account.
func (k Key) Address() common.Address { return k.address }

// SignDigest signs 32 bytes: r, s in the lower half, v of 27 or 28.
func (k Key) SignDigest(digest [32]byte) ([]byte, error) {
	if k.secret == nil {
		return nil, fmt.Errorf("%w: there is no key to sign with", ErrKey)
	}
	signature, err := crypto.Sign(digest[:], k.secret)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}

func (k Key) signTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.secret)
}

// String shows the address.
func (k Key) String() string { return "key of " + k.address.Hex() }

// GoString shows the address.
func (k Key) GoString() string { return k.String() }

// MarshalText shows the address.
func (k Key) MarshalText() ([]byte, error) { return []byte(k.String()), nil }
