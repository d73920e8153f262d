package batchprover

// CheckKeys is for tests.
var CheckKeys = checkKeys
