package devnet

import (
	"crypto/ecdsa"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/chain"
)

// anvilKeys are the first well-known development keys of anvil, published with it: worthless anywhere else.
func anvilKeys() []string {
	return []string{
		"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
		"59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
		"5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
		"7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6",
		"47e179ec197488593b187f80a00eb0da91f1b9d0b13f8733639f19c30a34926a",
		"8b3a350cf5c34c9194ca85829a2df0ec3153be0318b5e2d3348e872092edffba",
		"92db14e403b83dfe3df233f83dfa3a0d7096f21ca9b0d6d6b8d88b2b4ec1564e",
		"4bbbf85ce3377467afe5d46f804f221813b2bb87f24d81f60f1fcdbf7cbf4356",
		"dbda1821b80551c9d65939329250298aa3472ba22feea921c0cf5d620ea67b97",
		"2a871d0798f97d79848a013d4936a73bf4cc922c825d33c1cf7073dff6d409c6",
	}
}

// Roles of the well-known accounts, by their number.
const (
	councilAccount = iota
	requesterAccount
	keeperAccount
	oracleAccount
	firstNodeAccount
)

// maxNodes is how many nodes the well-known accounts allow.
const maxNodes = 6

// Account is a development account and where its sealed key lies.
type Account struct {
	Key          chain.Key
	KeystoreFile string
	PasswordFile string
}

// developmentPassword seals keys that everybody knows.
const developmentPassword = "development"

// sealAccount writes the keystore of a well-known account, as a person would have one.
func sealAccount(dir string, number int, name string) (Account, error) {
	key, err := developmentKey(number)
	if err != nil {
		return Account{}, err
	}
	account := Account{
		Key:          chain.NewKey(key),
		KeystoreFile: filepath.Join(dir, name+".json"),
		PasswordFile: filepath.Join(dir, "password.txt"),
	}
	if err := chain.SaveKey(account.Key, account.KeystoreFile, developmentPassword, true); err != nil {
		return Account{}, fmt.Errorf("seal key of %s: %w", name, err)
	}
	if err := os.WriteFile(account.PasswordFile, []byte(developmentPassword+"\n"), 0o600); err != nil {
		return Account{}, fmt.Errorf("write password: %w", err)
	}
	return account, nil
}

func developmentKey(number int) (*ecdsa.PrivateKey, error) {
	key, err := crypto.HexToECDSA(anvilKeys()[number])
	if err != nil {
		return nil, fmt.Errorf("development key %d: %w", number, err)
	}
	return key, nil
}
