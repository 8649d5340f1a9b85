"""What leaves the room: claims, the contract's JSON, an explanation for a person."""
