/// What somebody answers who goes on to a touch.
enum KillAnswers {
  private static let keys = [
    "arrive private": "y", "arrive awake": "y", "arrive mild": "y", "pre distress": "2",
    "pre presence": "i", "pre state": "1", "body ": "d", "gate distress": "2",
    "gate presence": "i", "gate settled": "1", "settled distress": "2", "settled presence": "i",
    "go ": "t",
  ]

  static func answer(to question: String, inLines: Bool) -> [UInt8] {
    // Where nothing is known of a question, Enter goes on.
    let key = keys[question] ?? ""
    return Array(key.utf8) + (inLines || key.isEmpty ? [0x0D] : [])
  }

  /// For what asks nothing that it tells of, such as a check-in on its own.
  static func anything(inLines: Bool) -> [UInt8] {
    inLines ? [0x0D] : Array("3".utf8)
  }
}
