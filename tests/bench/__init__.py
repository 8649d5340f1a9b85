"""Benchmarks: `make bench`, BENCH_SCALE=S, M or L."""
