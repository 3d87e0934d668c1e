"""What the merged document needs beyond what its sources state, each addition by a named rule."""
