package artifact

// Cached lists the blobs that need not be fetched, the one used longest ago first; none without a cache.
func (c *Client) Cached() ([]Held, error) {
	if c.cache == nil {
		return nil, nil
	}
	return c.cache.List()
}
