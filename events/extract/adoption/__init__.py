"""What a sitting had on its agenda, and which papers it adopted."""
