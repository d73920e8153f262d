package artifact_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/artifact"
)

const mebi = 1 << 20

func serve(t *testing.T, store *artifact.Store) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	artifact.NewHandler(store, zerolog.Nop()).Mount(mux.Handle)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

func send(t *testing.T, method, url string, body io.Reader, header ...string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, body)
	require.NoError(t, err)
	for i := 0; i+1 < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	answer, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer answer.Body.Close()
	raw, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	return answer.StatusCode, string(raw)
}

func TestHTTPPutGetHead(t *testing.T) {
	server := serve(t, openStore(t, t.TempDir(), mebi, mebi))
	blob := "hello blob"
	digest := artifact.DigestOf([]byte(blob))
	url := artifact.BlobURI(server.URL+"/", digest)

	status, _ := send(t, http.MethodHead, url, nil)
	require.Equal(t, http.StatusNotFound, status)
	status, body := send(t, http.MethodPut, url, strings.NewReader(blob))
	require.Equal(t, http.StatusCreated, status)
	require.JSONEq(t, fmt.Sprintf(`{"sha256":%q,"size":10,"created":true}`, digest), body)
	status, body = send(t, http.MethodPut, url, strings.NewReader(blob))
	require.Equal(t, http.StatusOK, status)
	require.Contains(t, body, `"created":false`)
	status, body = send(t, http.MethodGet, url, nil)
	require.Equal(t, http.StatusOK, status)
	require.Equal(t, blob, body)
	status, body = send(t, http.MethodGet, url, nil, "Range", "bytes=6-")
	require.Equal(t, http.StatusPartialContent, status)
	require.Equal(t, "blob", body)
	status, body = send(t, http.MethodHead, url, nil)
	require.Equal(t, http.StatusOK, status)
	require.Empty(t, body)
}

func TestHTTPAskingCountsAsUse(t *testing.T) {
	dir := t.TempDir()
	store := openStore(t, dir, mebi, mebi)
	server := serve(t, store)
	older, newer := put(t, store, []byte("older")), put(t, store, []byte("newer"))
	for i, digest := range []artifact.Digest{older, newer} {
		path := filepath.Join(dir, "blobs", digest.String()[:2], digest.String())
		used := time.Unix(int64(1_000+i), 0)
		require.NoError(t, os.Chtimes(path, used, used))
	}
	held, err := store.List()
	require.NoError(t, err)
	require.Equal(t, []artifact.Held{
		{Digest: older, Size: 5, UsedAt: time.Unix(1_000, 0)}, {Digest: newer, Size: 5, UsedAt: time.Unix(1_001, 0)},
	}, held)
	send(t, http.MethodHead, artifact.BlobURI(server.URL, older), nil)
	held, err = store.List()
	require.NoError(t, err)
	require.Equal(t, newer, held[0].Digest)
}

func TestHTTPRefuses(t *testing.T) {
	dir := t.TempDir()
	store := openStore(t, dir, 1_000, 1_500)
	put(t, store, bytes.Repeat([]byte("q"), 900))
	server := serve(t, store)
	blob := strings.Repeat("b", 700)
	large := strings.Repeat("l", 1_001)
	before := filesIn(t, dir)
	// A reader of unknown length goes out in chunks, without Content-Length.
	unknownLength := func(text string) io.Reader { return io.MultiReader(strings.NewReader(text)) }
	for _, c := range []struct {
		name, method, path string
		body               io.Reader
		status             int
		code               string
	}{
		{"wrong digest", http.MethodPut, artifact.DigestOf([]byte("x")).String(), strings.NewReader("y"), 422, "digest_mismatch"},
		{"no digest", http.MethodPut, "abc", strings.NewReader("y"), 400, "bad_digest"},
		{"too large, announced", http.MethodPut, artifact.DigestOf([]byte(large)).String(), strings.NewReader(large), 413, "too_large"},
		{"too large, not announced", http.MethodPut, artifact.DigestOf([]byte(large)).String(), unknownLength(large), 413, "too_large"},
		{"over quota", http.MethodPut, artifact.DigestOf([]byte(blob)).String(), strings.NewReader(blob), 507, "quota_exceeded"},
		{"unknown", http.MethodGet, artifact.DigestOf([]byte("nobody")).String(), nil, 404, "not_found"},
		{"get no digest", http.MethodGet, "abc", nil, 400, "bad_digest"},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, body := send(t, c.method, server.URL+"/v1/blobs/"+c.path, c.body)
			require.Equal(t, c.status, status, body)
			require.Contains(t, body, `"code":"`+c.code+`"`)
			require.Equal(t, before, filesIn(t, dir))
			require.EqualValues(t, 900, store.Used())
		})
	}
}

func TestHTTPFullDiskIsTold(t *testing.T) {
	store := openStore(t, t.TempDir(), mebi, mebi)
	store.WrapFiles(fullAfter(2))
	server := serve(t, store)
	blob := []byte("hello")
	status, body := send(t, http.MethodPut, artifact.BlobURI(server.URL, artifact.DigestOf(blob)), bytes.NewReader(blob))
	require.Equal(t, http.StatusInsufficientStorage, status)
	require.JSONEq(t, `{"error":{"code":"disk_full","message":"disk is full"}}`, body)
}

func localClient(t *testing.T, change func(*artifact.ClientConfig)) *artifact.Client {
	t.Helper()
	config := artifact.DefaultClientConfig()
	config.AllowPrivate = true
	if change != nil {
		change(&config)
	}
	client, err := artifact.NewClient(config)
	require.NoError(t, err)
	return client
}

func TestUploadThenFetch(t *testing.T) {
	store := openStore(t, t.TempDir(), mebi, mebi)
	server := serve(t, store)
	client := localClient(t, nil)
	blob := bytes.Repeat([]byte("data"), 10_000)

	uri, err := client.Upload(t.Context(), server.URL, blob)
	require.NoError(t, err)
	again, err := client.Upload(t.Context(), server.URL, blob)
	require.NoError(t, err)
	require.Equal(t, uri, again)
	got, err := client.Fetch(t.Context(), uri, artifact.DigestOf(blob), mebi)
	require.NoError(t, err)
	require.True(t, bytes.Equal(blob, got))
}

func TestUploadRefusals(t *testing.T) {
	store := openStore(t, t.TempDir(), 1_000, 1_500)
	put(t, store, bytes.Repeat([]byte("q"), 900))
	server := serve(t, store)
	client := localClient(t, nil)
	_, err := client.Upload(t.Context(), server.URL, bytes.Repeat([]byte("x"), 700))
	require.ErrorIs(t, err, artifact.ErrQuota)
	_, err = client.Upload(t.Context(), server.URL, bytes.Repeat([]byte("x"), 1_001))
	require.ErrorIs(t, err, artifact.ErrTooLarge)
	server.Close()
	_, err = client.Upload(t.Context(), server.URL, []byte("x"))
	require.ErrorIs(t, err, artifact.ErrUnavailable)
}

func TestFetchRefuses(t *testing.T) {
	blob := []byte("the right bytes")
	digest := artifact.DigestOf(blob)
	hang := make(chan struct{})
	mux := http.NewServeMux()
	mux.HandleFunc("/right", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(blob) })
	mux.HandleFunc("/wrong", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "the wrong bytes") })
	mux.HandleFunc("/endless", func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			if _, err := w.Write(bytes.Repeat([]byte("e"), 64<<10)); err != nil {
				return
			}
		}
	})
	mux.HandleFunc("/announced", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", strconv.Itoa(1<<40))
	})
	mux.HandleFunc("/short", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "100")
		_, _ = w.Write(blob)
	})
	mux.HandleFunc("/hang", func(http.ResponseWriter, *http.Request) { <-hang })
	mux.HandleFunc("/broken", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) })
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) })
	mux.HandleFunc("/to-file", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Location", "file:///etc/passwd")
		w.WriteHeader(http.StatusFound)
	})
	mux.HandleFunc("/once", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/right", http.StatusFound) })
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	t.Cleanup(func() { close(hang) })
	client := localClient(t, func(c *artifact.ClientConfig) { c.Timeout = time.Second })

	for _, c := range []struct {
		uri  string
		want error
	}{
		{server.URL + "/wrong", artifact.ErrDigestMismatch},
		{server.URL + "/endless", artifact.ErrTooLarge},
		{server.URL + "/announced", artifact.ErrTooLarge},
		{server.URL + "/short", artifact.ErrUnavailable},
		{server.URL + "/hang", artifact.ErrUnavailable},
		{server.URL + "/broken", artifact.ErrUnavailable},
		{server.URL + "/missing", artifact.ErrNotFound},
		{server.URL + "/loop", artifact.ErrForbiddenAddress},
		{server.URL + "/to-file", artifact.ErrForbiddenAddress},
		{"file:///etc/passwd", artifact.ErrForbiddenAddress},
		{"ftp://host/x", artifact.ErrForbiddenAddress},
		{"http:///x", artifact.ErrForbiddenAddress},
		{"http://user:pw@host/x", artifact.ErrForbiddenAddress},
		{"http://h/%zz", artifact.ErrForbiddenAddress},
		{"", artifact.ErrForbiddenAddress},
	} {
		_, err := client.Fetch(t.Context(), c.uri, digest, 1_000)
		require.ErrorIs(t, err, c.want, c.uri)
	}
	for _, path := range []string{"/right", "/once"} {
		got, err := client.Fetch(t.Context(), server.URL+path, digest, int64(len(blob)))
		require.NoError(t, err)
		require.Equal(t, blob, got)
	}
	_, err := client.Fetch(t.Context(), server.URL+"/right", digest, int64(len(blob))-1)
	require.ErrorIs(t, err, artifact.ErrTooLarge)
}

func TestFetchDoesNotFollowHTTPSToHTTP(t *testing.T) {
	var asked atomic.Bool
	plain := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Store(true) }))
	t.Cleanup(plain.Close)
	secure := httptest.NewTLSServer(http.RedirectHandler(plain.URL, http.StatusFound))
	t.Cleanup(secure.Close)
	client := localClient(t, nil)
	artifact.TrustServer(client, secure)
	_, err := client.Fetch(t.Context(), secure.URL, artifact.Digest{}, 10)
	require.ErrorIs(t, err, artifact.ErrForbiddenAddress)
	require.False(t, asked.Load())
}

func TestFetchRefusesPrivateAddresses(t *testing.T) {
	var asked atomic.Bool
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Store(true) }))
	t.Cleanup(server.Close)
	_, port, err := net.SplitHostPort(server.Listener.Addr().String())
	require.NoError(t, err)
	// An environment's proxy must not carry a fetch around the check.
	t.Setenv("HTTP_PROXY", server.URL)
	client, err := artifact.NewClient(artifact.DefaultClientConfig())
	require.NoError(t, err)
	for _, host := range []string{
		"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "[::]", "127.1", "10.0.0.1", "192.168.1.1",
		"172.16.0.1", "169.254.169.254", "100.64.0.1", "[fd00::1]", "[fe80::1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
	} {
		_, err := client.Fetch(t.Context(), "http://"+host+":"+port+"/", artifact.Digest{}, 10)
		require.Error(t, err, host)
		// An address that this machine has no route or name for fails before it is dialled.
		if !errors.Is(err, artifact.ErrForbiddenAddress) {
			require.ErrorIs(t, err, artifact.ErrUnavailable, host)
		}
		require.False(t, asked.Load(), host)
	}
	_, err = client.Fetch(t.Context(), "http://localhost:"+port+"/", artifact.Digest{}, 10)
	require.ErrorIs(t, err, artifact.ErrForbiddenAddress, "a name is judged by what it resolves to")
}

func TestAddressRule(t *testing.T) {
	for address, public := range map[string]bool{
		"1.1.1.1": true, "8.8.8.8": true, "2606:4700::1111": true, "::ffff:8.8.8.8": true,
		"127.0.0.1": false, "::1": false, "10.1.2.3": false, "172.31.255.255": false, "172.32.0.1": true,
		"192.168.0.1": false, "169.254.169.254": false, "100.127.0.1": false, "100.128.0.1": true, "0.0.0.0": false,
		"224.0.0.1": false, "255.255.255.255": false, "240.0.0.1": false, "198.18.0.1": false, "203.0.113.9": false,
		"::": false, "::ffff:10.0.0.1": false, "::127.0.0.1": false, "fd12::1": false, "fe80::1": false, "ff02::1": false,
		"64:ff9b::a00:1": false, "2002:a00:1::": false, "2001:db8::1": false, "2001::1": false, "fec0::1": false,
	} {
		require.Equal(t, public, artifact.IsPublic(netip.MustParseAddr(address)), address)
		err := artifact.PublicOnly(netip.AddrPortFrom(netip.MustParseAddr(address), 80).String())
		require.Equal(t, !public, errors.Is(err, artifact.ErrForbiddenAddress), address)
	}
	require.ErrorIs(t, artifact.PublicOnly("nonsense"), artifact.ErrForbiddenAddress)
	require.ErrorIs(t, artifact.PublicOnly("[fe80::1%eth0]:80"), artifact.ErrForbiddenAddress)
}

func TestFetchCache(t *testing.T) {
	var downloads atomic.Int32
	blobs := map[string][]byte{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		downloads.Add(1)
		_, _ = w.Write(blobs[r.URL.Path])
	}))
	t.Cleanup(server.Close)
	for i := range 3 {
		blobs["/"+strconv.Itoa(i)] = bytes.Repeat([]byte{byte(i)}, 400)
	}
	dir := t.TempDir()
	client := localClient(t, func(c *artifact.ClientConfig) {
		c.Cache = artifact.StoreConfig{Dir: dir, MaxBlobBytes: 500, QuotaBytes: 1_000}
	})
	fetch := func(i int) {
		t.Helper()
		path := "/" + strconv.Itoa(i)
		got, err := client.Fetch(t.Context(), server.URL+path, artifact.DigestOf(blobs[path]), 1_000)
		require.NoError(t, err)
		require.Equal(t, blobs[path], got)
	}
	fetch(0)
	fetch(0)
	require.EqualValues(t, 1, downloads.Load(), "the second comes from the cache")
	fetch(1)
	fetch(2)
	require.Len(t, filesIn(t, dir), 2, "the one used longest ago made room")
	fetch(0)
	require.EqualValues(t, 4, downloads.Load())

	for _, file := range filesIn(t, dir) {
		require.NoError(t, os.WriteFile(file, []byte("garbled"), 0o600))
	}
	fetch(0)
	require.EqualValues(t, 5, downloads.Load(), "what the disk garbled is fetched anew")
	_, err := client.Fetch(t.Context(), server.URL+"/0", artifact.DigestOf(blobs["/0"]), 399)
	require.ErrorIs(t, err, artifact.ErrTooLarge)
}

func TestFetchEndsWithItsContext(t *testing.T) {
	leave := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-leave }))
	t.Cleanup(server.Close)
	t.Cleanup(func() { close(leave) })
	over, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := localClient(t, nil).Fetch(over, server.URL, artifact.Digest{}, 10)
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

func TestNewClientRefuses(t *testing.T) {
	for _, c := range []artifact.ClientConfig{
		{},
		{Timeout: time.Second, MaxRedirects: -1},
		{Timeout: time.Second, Cache: artifact.StoreConfig{Dir: "x"}},
	} {
		_, err := artifact.NewClient(c)
		require.Error(t, err)
	}
}
