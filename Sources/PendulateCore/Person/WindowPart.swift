/// A person's own signs of their window.
package typealias OwnWindow = HeadedWords<WindowPart>

/// What a person wrote down about their window of tolerance (PRACTICE 1.6); words, and no limits.
package enum WindowPart: String, OwnPart {
  case okay, keeps, tooMuch, helpsTooMuch, tooLittle, helpsTooLittle

  package var heading: String {
    switch self {
    case .okay: "Okay enough"
    case .keeps: "What keeps it okay"
    case .tooMuch: "Too much"
    case .helpsTooMuch: "What helps when it is too much"
    case .tooLittle: "Too little"
    case .helpsTooLittle: "What helps when it is too little"
    }
  }

  package static var first: WindowPart { .okay }
  package static var fileName: String { "window.txt" }

  /// The three places of the window, each with what helps there.
  package static let sides: [(signs: WindowPart, helps: WindowPart)] = [
    (.okay, .keeps), (.tooMuch, .helpsTooMuch), (.tooLittle, .helpsTooLittle),
  ]
}
