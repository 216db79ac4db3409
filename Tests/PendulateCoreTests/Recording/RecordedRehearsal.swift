import PendulateCore

/// Answers given beforehand, made from a seed, and what a rehearsal says to them.
struct RecordedRehearsal {
  let number: Int

  /// The hash of its events and of the rules that acted.
  func hash() throws -> String {
    var random = SeededGenerator(seed: UInt64(self.number) &+ 77)
    func number(_ top: Int) -> String {
      let value = Int.random(in: -1...top, using: &random)
      return value < 0 ? "-" : String(value)
    }
    func numbers(_ count: Int, to top: Int) -> String {
      (0..<count).map { _ in number(top) }.joined(separator: ",")
    }
    let presence = ["here*", "here,here,halfHere,halfHere,here*", "here,here,-,here*"]
      .randomElement(using: &random)
    let go = ["t*", "t,+,t*", "t,stay", "+,t*", "t,c"].randomElement(using: &random)
    let script =
      "pre=\(number(7)),presence=\(presence ?? "here*"),state=mixed,gate=\(number(5)),"
      + "go=\(go ?? "t*"),touch=8,peak=\(numbers(4, to: 7)),settled=\(numbers(9, to: 5)),"
      + "both=yes,\(number(6)),post=\(numbers(3, to: 7)),more=stay*,ladder=tolerable*"
    let run = try rehearse(script, plan: plan(aim: 1 + self.number % 4))
    var hash = StableHash()
    for event in run.events { hash.add(event) }
    for rule in run.rules { hash.add("\(rule.t) \(rule.rule) \(rule.text)") }
    return hash.description
  }
}
