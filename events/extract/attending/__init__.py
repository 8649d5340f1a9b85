"""Who takes part in a sitting, who stays away or is replaced, and by which words."""
