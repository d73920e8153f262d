package p256_test

//lint:file-ignore SA1019 the reference is plain point arithmetic, which the packages that replace it do not offer

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/lookup"
	"github.com/assay-network/assay/dcap-zk/p256"
	"github.com/assay-network/assay/dcap-zk/zktest"
)

// signature is a circuit for one signature, under a constant key if there is one.
type signature struct {
	Key       [64]frontend.Variable
	Digest    [32]frontend.Variable
	Signature [64]frontend.Variable
	constant  *p256.Key
}

func (c *signature) Define(api frontend.API) error {
	args := lookup.New(api)
	verifier, err := p256.New(api, args)
	if err != nil {
		return err
	}
	key, digest, sig := args.Bytes(c.Key[:]), args.Bytes(c.Digest[:]), args.Bytes(c.Signature[:])
	if c.constant != nil {
		return verifier.VerifyConstant(*c.constant, digest, sig)
	}
	return verifier.Verify(key, digest, sig)
}

// vector is a signature in numbers.
type vector struct {
	digest     [32]byte
	r, s, x, y *big.Int
}

func (v vector) assignment() *signature {
	number := func(n *big.Int) []frontend.Variable { return zktest.Bytes(n.FillBytes(make([]byte, 32))) }
	return &signature{
		Key:       [64]frontend.Variable(append(number(v.x), number(v.y)...)),
		Digest:    [32]frontend.Variable(zktest.Bytes(v.digest[:])),
		Signature: [64]frontend.Variable(append(number(v.r), number(v.s)...)),
	}
}

func secret(seed string) *ecdsa.PrivateKey {
	scalar := sha256.Sum256([]byte(seed))
	key, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), scalar[:])
	if err != nil {
		panic(err)
	}
	return key
}

// sign signs with a nonce given, so that vectors never change.
func sign(key *ecdsa.PrivateKey, message string, nonce int64) vector {
	curve := elliptic.P256().Params()
	digest := sha256.Sum256([]byte(message))
	k := big.NewInt(nonce)
	x, _ := curve.ScalarBaseMult(k.Bytes()) // a nonce of the test's choice needs the raw point
	s := new(big.Int).Mul(x, key.D)         // the same
	s.Add(s, new(big.Int).SetBytes(digest[:]))
	s.Mul(s, new(big.Int).ModInverse(k, curve.N)).Mod(s, curve.N)
	return vector{digest: digest, r: x, s: s, x: key.X, y: key.Y} // the same
}

func order() *big.Int { return elliptic.P256().Params().N }

func compiled(t *testing.T, constant *p256.Key) constraint.ConstraintSystem {
	t.Helper()
	system, err := zktest.Compile(&signature{constant: constant})
	require.NoError(t, err)
	t.Logf("%d constraints", system.GetNbConstraints())
	return system
}

// changes make a good signature bad, each in one way.
func changes() map[string]func(*vector) {
	prime := elliptic.P256().Params().P
	return map[string]func(*vector){
		"digest":          func(v *vector) { v.digest[31] ^= 1 },
		"r":               func(v *vector) { v.r = new(big.Int).Add(v.r, big.NewInt(1)) },
		"s":               func(v *vector) { v.s = new(big.Int).Add(v.s, big.NewInt(1)) },
		"r zero":          func(v *vector) { v.r = new(big.Int) },
		"s zero":          func(v *vector) { v.s = new(big.Int) },
		"both zero":       func(v *vector) { v.r, v.s = new(big.Int), new(big.Int) },
		"s the order":     func(v *vector) { v.s = order() },
		"r the order":     func(v *vector) { v.r = order() },
		"largest numbers": func(v *vector) { v.r = new(big.Int).Sub(prime, big.NewInt(1)); v.s = v.r },
	}
}

// keyChanges make its key bad.
func keyChanges() map[string]func(*vector) {
	prime := elliptic.P256().Params().P
	return map[string]func(*vector){
		"off the curve": func(v *vector) { v.y = new(big.Int).Add(v.y, big.NewInt(1)) },
		"infinity":      func(v *vector) { v.x, v.y = new(big.Int), new(big.Int) },
		"negated":       func(v *vector) { v.y = new(big.Int).Sub(prime, v.y) },
		"x zero":        func(v *vector) { v.x = new(big.Int) },
	}
}

func TestVerify(t *testing.T) {
	system := compiled(t, nil)
	good := sign(secret("key"), "message", 12345)
	require.NoError(t, zktest.Solve(system, good.assignment()))
	other := good
	other.s = new(big.Int).Sub(order(), good.s)
	require.NoError(t, zktest.Solve(system, other.assignment()), "the other half")
	all := changes()
	for name, change := range keyChanges() {
		all[name] = change
	}
	for name, change := range all {
		t.Run(name, func(t *testing.T) {
			bad := good
			change(&bad)
			require.Error(t, zktest.Solve(system, bad.assignment()))
		})
	}
	t.Run("coordinates beyond p", func(t *testing.T) { beyond(t, system) })
	t.Run("lying hint", func(t *testing.T) { lyingLack(t, system, good) })
	t.Run("published vectors", func(t *testing.T) { published(t, system) })
}

// beyond writes the same point with x+p, for a key whose x is small enough; the signature is made from the point.
func beyond(t *testing.T, system constraint.ConstraintSystem) {
	v := smallX(t)
	require.NoError(t, zktest.Solve(system, v.assignment()))
	v.x = new(big.Int).Add(v.x, elliptic.P256().Params().P)
	require.LessOrEqual(t, v.x.BitLen(), 256)
	require.Error(t, zktest.Solve(system, v.assignment()))
}

// smallX returns a signature under a key with a small x, whose secret nobody knows: of a point Q and any a, b the
// x-coordinate r of aG+bQ with s = r/b signs the digest a*s.
func smallX(t *testing.T) vector {
	t.Helper()
	curve := elliptic.P256().Params()
	for x := int64(5); x < 100; x++ {
		compressed := append([]byte{2}, big.NewInt(x).FillBytes(make([]byte, 32))...)
		qx, qy := elliptic.UnmarshalCompressed(elliptic.P256(), compressed) // a point without a key
		if qx == nil {
			continue
		}
		a, b := big.NewInt(77), big.NewInt(1234567)
		ax, ay := curve.ScalarBaseMult(a.Bytes())     // the same
		bx, by := curve.ScalarMult(qx, qy, b.Bytes()) // the same
		r, _ := curve.Add(ax, ay, bx, by)             // the same
		s := new(big.Int).ModInverse(b, curve.N)
		s.Mul(s, r).Mod(s, curve.N)
		digest := new(big.Int).Mul(a, s)
		digest.Mod(digest, curve.N)
		return vector{digest: [32]byte(digest.FillBytes(make([]byte, 32))), r: r, s: s, x: qx, y: qy}
	}
	t.Fatal("no point with a small x")
	return vector{}
}

// lyingLack gives every answer of the hint another byte, or the other carry.
func lyingLack(t *testing.T, system constraint.ConstraintSystem, good vector) {
	hint := p256.Hints()[0]
	for _, output := range []int{0, 15, 16, 31, 32} {
		err := zktest.Solve(system, good.assignment(), zktest.Lie{Hint: hint, By: zktest.Bump(hint, output)})
		require.Error(t, err, "output %d", output)
	}
}

// published runs vectors of Project Wycheproof as EIP-7951 packs them, which gnark's tests come with: one in every
// forty, and all whose name speaks of an edge.
func published(t *testing.T, system constraint.ConstraintSystem) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/consensys/gnark").Output()
	require.NoError(t, err)
	raw, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "std/evmprecompiles/test_vectors/p256verify_vectors.json"))
	require.NoError(t, err)
	var vectors []struct{ Input, Expected, Name string }
	require.NoError(t, json.Unmarshal(raw, &vectors))
	accepted, refused := 0, 0
	for i, published := range vectors {
		if i%40 != 0 && !strings.Contains(published.Name, "infinity") {
			continue
		}
		input, err := hex.DecodeString(published.Input)
		require.NoError(t, err)
		if len(input) != 160 {
			continue
		}
		number := func(at int) *big.Int { return new(big.Int).SetBytes(input[32*at : 32*at+32]) }
		v := vector{digest: [32]byte(input), r: number(1), s: number(2), x: number(3), y: number(4)}
		err = zktest.Solve(system, v.assignment())
		if published.Expected == "" {
			require.Error(t, err, published.Name)
			refused++
			continue
		}
		require.NoError(t, err, published.Name)
		accepted++
	}
	t.Logf("%d accepted, %d refused", accepted, refused)
	require.NotZero(t, accepted)
	require.NotZero(t, refused)
}

func TestVerifyConstant(t *testing.T) {
	key := secret("authority")
	system := compiled(t, &p256.Key{X: key.X, Y: key.Y}) // the circuit wants numbers
	good := sign(key, "certificate", 54321)
	require.NoError(t, zktest.Solve(system, good.assignment()))
	other := good
	other.s = new(big.Int).Sub(order(), good.s)
	require.NoError(t, zktest.Solve(system, other.assignment()), "the other half")
	for name, change := range changes() {
		t.Run(name, func(t *testing.T) {
			bad := good
			change(&bad)
			require.Error(t, zktest.Solve(system, bad.assignment()))
		})
	}
	stranger := sign(secret("stranger"), "certificate", 54321)
	require.Error(t, zktest.Solve(system, stranger.assignment()), "another key")
	lyingLack(t, system, good)
}

// wrongSizes hands over a number of bytes that no signature has.
type wrongSizes struct {
	Bytes [65]frontend.Variable
	sizes [3]int
}

func (c *wrongSizes) Define(api frontend.API) error {
	args := lookup.New(api)
	verifier, err := p256.New(api, args)
	if err != nil {
		return err
	}
	bytes := args.Bytes(c.Bytes[:])
	return verifier.Verify(bytes[:c.sizes[0]], bytes[:c.sizes[1]], bytes[:c.sizes[2]])
}

func TestSizes(t *testing.T) {
	for _, sizes := range [][3]int{{65, 32, 64}, {64, 31, 64}, {64, 32, 65}} {
		_, err := zktest.Compile(&wrongSizes{sizes: sizes})
		require.ErrorContains(t, err, "want")
	}
}
