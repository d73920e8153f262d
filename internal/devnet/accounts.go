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
		"f214f2b2cd398c806f84e317254e0f0b801d0643303237d97a22a48e01628897",
		"701b615bbdfb9de65240bc28bd21bbc0d996645a3dd57e7b12bc2bdf6f192c82",
		"a267530f49f8280200edf313ee7af6b827f2a8bce2897751d06a843f644967b1",
		"47c99abed3324a2707c28affff1267e45918ec8c3f20b8aa892e8b065d2942dd",
		"c526ee95bf44d8fc405a158bb884d9d1238d99f0612e9f33d006bb0789009aaa",
		"8166f546bab6da521a8369cab06c5d2b9e46670292d85c875ee9ec20e84ffb61",
	}
}

// Roles of the well-known accounts, by their number. Those up to the last node's have tokens, see the deployment's faucet.
const (
	councilAccount = iota
	requesterAccount
	keeperAccount
	firstOracleAccount
	firstNodeAccount
	furtherOracleAccount = firstNodeAccount + maxNodes
	spareAccount         = furtherOracleAccount + maxOracles - 1
)

// How many of each the well-known accounts allow.
const (
	maxNodes   = 6
	maxOracles = 3
)

// oracleAccount is the number of the account of a committee member.
func oracleAccount(member int) int {
	if member == 0 {
		return firstOracleAccount
	}
	return furtherOracleAccount + member - 1
}

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
