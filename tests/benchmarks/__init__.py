"""What Doorstep costs in time and bytes: `make bench`. Nothing here runs in the normal suite."""
