package artifact

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// ClientConfig bounds what a client does for an address that it was handed by a stranger.
type ClientConfig struct {
	// AllowPrivate permits loopback and private addresses. Development profiles only.
	AllowPrivate bool
	// Timeout bounds one fetch or upload as a whole.
	Timeout time.Duration
	// MaxRedirects is how often one fetch may be sent elsewhere.
	MaxRedirects int
	// Cache keeps what was fetched; a zero Dir means no cache.
	Cache StoreConfig
}

// DefaultClientConfig fetches from public addresses only and keeps nothing.
func DefaultClientConfig() ClientConfig {
	return ClientConfig{Timeout: 2 * time.Minute, MaxRedirects: 3}
}

// Client fetches and uploads blobs. It is safe for concurrent use.
type Client struct {
	http  *http.Client
	cache *Store
}

// NewClient makes a client, and opens its cache if it has one.
func NewClient(config ClientConfig) (*Client, error) {
	if config.Timeout <= 0 || config.MaxRedirects < 0 {
		return nil, fmt.Errorf("fetch timeout %s, redirects %d: need a positive time and no negative count",
			config.Timeout, config.MaxRedirects)
	}
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	if !config.AllowPrivate {
		dialer.Control = publicOnly
	}
	c := &Client{http: &http.Client{
		Timeout: config.Timeout,
		Transport: &http.Transport{
			// A proxy would resolve names where the dialer's check cannot see them.
			Proxy:                  nil,
			DialContext:            dialer.DialContext,
			TLSHandshakeTimeout:    10 * time.Second,
			ResponseHeaderTimeout:  30 * time.Second,
			MaxResponseHeaderBytes: 64 << 10,
			MaxIdleConnsPerHost:    2,
			IdleConnTimeout:        time.Minute,
			// A compressed answer could be far larger than what is counted on the wire.
			DisableCompression: true,
			ForceAttemptHTTP2:  true,
		},
		CheckRedirect: redirectRule(config.MaxRedirects),
	}}
	if config.Cache.Dir == "" {
		return c, nil
	}
	cache, err := OpenStore(config.Cache)
	if err != nil {
		return nil, fmt.Errorf("open artifact cache: %w", err)
	}
	c.cache = cache
	return c, nil
}

func redirectRule(limit int) func(*http.Request, []*http.Request) error {
	return func(next *http.Request, via []*http.Request) error {
		if len(via) > limit {
			return fmt.Errorf("%w: more than %d redirects", ErrForbiddenAddress, limit)
		}
		if via[0].URL.Scheme == "https" && next.URL.Scheme != "https" {
			return fmt.Errorf("%w: redirect from https to %s", ErrForbiddenAddress, next.URL.Scheme)
		}
		return checkURI(next.URL)
	}
}

func checkURI(uri *url.URL) error {
	switch {
	case uri.Scheme != "http" && uri.Scheme != "https":
		return fmt.Errorf("%w: scheme %q is neither http nor https", ErrForbiddenAddress, uri.Scheme)
	case uri.Host == "":
		return fmt.Errorf("%w: no host", ErrForbiddenAddress)
	case uri.User != nil:
		return fmt.Errorf("%w: credentials in the URI", ErrForbiddenAddress)
	}
	return nil
}

// Fetch returns the blob of a digest, from the cache or from uri. It returns no other bytes, and none beyond maxBytes.
func (c *Client) Fetch(ctx context.Context, uri string, digest Digest, maxBytes int64) ([]byte, error) {
	if c.cache != nil {
		blob, err := c.cache.Read(digest, maxBytes)
		if err == nil {
			c.cache.touch(digest, time.Now())
			return blob, nil
		}
		if errors.Is(err, ErrTooLarge) {
			return nil, err
		}
	}
	blob, err := c.download(ctx, uri, maxBytes)
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", digest, err)
	}
	if got := DigestOf(blob); got != digest {
		return nil, fmt.Errorf("fetch %s: %w: got %s (%d bytes)", digest, ErrDigestMismatch, got, len(blob))
	}
	c.keep(ctx, digest, blob)
	return blob, nil
}

// keep caches a blob if it can. A cache that cannot be written costs another download, not the job.
func (c *Client) keep(ctx context.Context, digest Digest, blob []byte) {
	if c.cache == nil {
		return
	}
	if err := c.cache.makeRoom(int64(len(blob))); err != nil {
		return
	}
	if _, err := c.cache.Put(ctx, digest, bytes.NewReader(blob)); err == nil {
		// The file system's own clock is coarser: all marks must come from one.
		c.cache.touch(digest, time.Now())
	}
}

func (c *Client) download(ctx context.Context, raw string, maxBytes int64) ([]byte, error) {
	uri, err := url.Parse(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: not a URI", ErrForbiddenAddress)
	}
	if err := checkURI(uri); err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, uri.String(), nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForbiddenAddress, err)
	}
	answer, err := c.http.Do(request)
	if err != nil {
		return nil, unreachable(err)
	}
	defer answer.Body.Close()
	switch {
	case answer.StatusCode == http.StatusNotFound || answer.StatusCode == http.StatusGone:
		return nil, fmt.Errorf("%w: %s answers %s", ErrNotFound, uri.Host, answer.Status)
	case answer.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("%w: %s answers %s", ErrUnavailable, uri.Host, answer.Status)
	case answer.ContentLength > maxBytes:
		return nil, fmt.Errorf("%w: %d bytes offered, at most %d are wanted", ErrTooLarge, answer.ContentLength, maxBytes)
	}
	blob, err := io.ReadAll(io.LimitReader(answer.Body, maxBytes+1))
	if err != nil {
		return nil, unreachable(err)
	}
	if int64(len(blob)) > maxBytes {
		return nil, fmt.Errorf("%w: more than the %d bytes that are wanted", ErrTooLarge, maxBytes)
	}
	return blob, nil
}

// unreachable marks a network fault as one that may pass, unless it was our own refusal.
func unreachable(err error) error {
	if errors.Is(err, ErrForbiddenAddress) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrUnavailable, err)
}

// BlobURI is where a store at base serves a blob.
func BlobURI(base string, digest Digest) string {
	return strings.TrimRight(base, "/") + "/v1/blobs/" + digest.String()
}

// Upload stores a blob at the store whose address is base and returns its URI there. A blob that is there already is
// not sent again.
func (c *Client) Upload(ctx context.Context, base string, blob []byte) (string, error) {
	digest := DigestOf(blob)
	uri := BlobURI(base, digest)
	present, err := c.has(ctx, uri)
	if err != nil || present {
		return uri, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPut, uri, bytes.NewReader(blob))
	if err != nil {
		return "", fmt.Errorf("upload %s: %w", digest, err)
	}
	answer, err := c.http.Do(request)
	if err != nil {
		return "", fmt.Errorf("upload %s: %w", digest, unreachable(err))
	}
	defer answer.Body.Close()
	if answer.StatusCode == http.StatusOK || answer.StatusCode == http.StatusCreated {
		return uri, nil
	}
	// The text of a refusal is for people: bounded, and only shown.
	reason, _ := io.ReadAll(io.LimitReader(answer.Body, 1<<10))
	return "", fmt.Errorf("upload %s: %w: store answers %s: %s",
		digest, faultOf(answer.StatusCode), answer.Status, bytes.TrimSpace(reason))
}

func (c *Client) has(ctx context.Context, uri string) (bool, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodHead, uri, nil)
	if err != nil {
		return false, fmt.Errorf("ask for %s: %w", uri, err)
	}
	answer, err := c.http.Do(request)
	if err != nil {
		return false, fmt.Errorf("ask for %s: %w", uri, unreachable(err))
	}
	answer.Body.Close()
	return answer.StatusCode == http.StatusOK, nil
}

func faultOf(status int) error {
	switch status {
	case http.StatusRequestEntityTooLarge:
		return ErrTooLarge
	case http.StatusInsufficientStorage:
		return ErrQuota
	case http.StatusUnprocessableEntity:
		return ErrDigestMismatch
	default:
		return ErrUnavailable
	}
}
