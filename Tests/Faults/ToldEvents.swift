import Glibc

/// What a session has told to its event file so far; a line that is not whole yet is left out.
struct ToldEvents {
  /// The questions, in their order, as `occasion scale`.
  private(set) var questions: [String] = []
  /// How many events were told that are on disk; questions are not kept.
  private(set) var count = 0
  /// Whether a touch has begun that has not ended.
  private(set) var isTouching = false

  init(file: String) {
    guard let stream = fopen(file, "r") else { return }
    defer { fclose(stream) }
    var line = [CChar](repeating: 0, count: 65_536)
    while fgets(&line, Int32(line.count), stream) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasSuffix("\n") else { return }
      take(text)
    }
  }

  private mutating func take(_ line: String) {
    let event = Self.value(of: "event", in: line)
    if event == "ask" {
      let scale = Self.value(of: "scale", in: line) ?? ""
      questions.append("\(Self.value(of: "occasion", in: line) ?? "") \(scale)")
      return
    }
    count += 1
    guard Self.value(of: "stage", in: line) == "touch" else { return }
    if event == "stageEnter" { isTouching = true }
    if event == "stageExit" { isTouching = false }
  }

  /// The text of a key in a line of flat JSON; nil where it has none.
  private static func value(of key: String, in line: String) -> String? {
    guard let range = line.firstRange(of: "\"\(key)\":\"") else { return nil }
    return String(line[range.upperBound...].prefix { $0 != "\"" })
  }
}
