package artifact

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
)

// TempFile lets tests in the external package stand between a store and its disk.
type TempFile = tempFile

// WrapFiles makes the store write through what wrap returns.
func (s *Store) WrapFiles(wrap func(TempFile) TempFile) {
	create := s.create
	s.create = func(dir string) (tempFile, error) {
		file, err := create(dir)
		if err != nil {
			return nil, err
		}
		return wrap(file), nil
	}
}

// IsPublic is the address rule of fetches.
func IsPublic(address netip.Addr) bool { return isPublic(address) }

// PublicOnly is the dialer's check.
func PublicOnly(address string) error { return publicOnly("tcp", address, nil) }

// TrustServer makes a client accept the certificate of a test server.
func TrustServer(c *Client, server *httptest.Server) {
	c.http.Transport.(*http.Transport).TLSClientConfig = server.Client().Transport.(*http.Transport).TLSClientConfig
}
