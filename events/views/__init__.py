"""HTTP: one file a group of pages. Views ask `query`, `export` and the servers' health; they never write."""
