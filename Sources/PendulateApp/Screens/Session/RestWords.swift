/// What the card for after says.
enum RestWords {
  static let title = "For after"

  static let lines = [
    "Before the next task: some water, some light, a slow wander.",
    "Feeling tired or tender for a day or two is common.",
    "Next time may ask how it has been since. Skipping that is fine.",
  ]
}
