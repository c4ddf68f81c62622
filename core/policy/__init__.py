"""What an organisation decides for this computer: found, judged, and asked before each job."""
