/// Lengths as people read them.
enum ShownLength {
  /// Minutes and seconds, as in 2:05.
  static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A number without a fraction where it has none, as in 4 or 4.5.
  static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  /// Minutes, to the next whole one, as in "12 min"; seconds below one.
  static func minutes(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
  }
}
