"""What Keydesk keeps between two starts: settings in a file, secrets in the OS keyring."""
