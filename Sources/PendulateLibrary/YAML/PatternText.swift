import PendulateCore

/// Writes a breath pattern as YAML.
enum PatternText {
  /// The key `patterns` with one pattern in it.
  static func block(of pattern: BreathPattern) -> String {
    let rows = lines(of: pattern).enumerated().map { index, line in
      "\(index == 0 ? "  - " : "    ")\(line)\n"
    }
    return "\n# The breath pattern that this practice names.\npatterns:\n"
      + rows.joined()
  }

  /// Its keys with their values, one to a line.
  static func lines(of pattern: BreathPattern) -> [String] {
    var lines: [(key: String, value: String)] = [
      ("id", YAMLScalar.written(pattern.id)), ("name", YAMLScalar.written(pattern.name)),
      ("in", seconds(pattern.inhale)),
    ]
    if pattern.second > .zero {
      lines.append((pattern.secondSpan == .sip ? "sip" : "hold", seconds(pattern.second)))
    }
    lines.append(("out", seconds(pattern.exhale)))
    if pattern.rest > .zero { lines.append(("rest", seconds(pattern.rest))) }
    for (key, text) in [
      ("purpose", pattern.purpose), ("evidence", pattern.evidence), ("caution", pattern.caution),
    ] where !text.isEmpty {
      lines.append((key, YAMLScalar.written(text)))
    }
    if let most = pattern.mostCycles { lines.append(("mostCycles", String(most))) }
    return lines.map { "\($0.key): \($0.value)" }
  }

  private static func seconds(_ length: Duration) -> String {
    let (whole, atto) = length.components
    return (Double(whole) + Double(atto) / 1e18).short
  }
}
