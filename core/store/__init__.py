"""What Keydesk keeps between two starts: settings in a file; secrets will go to the OS keyring."""
