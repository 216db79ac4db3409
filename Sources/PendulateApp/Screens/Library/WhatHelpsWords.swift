package import PendulateCore

/// What went with which glimmer, in words: the same for both faces and for the command.
///
/// It says "goes with" and how many returns that is of, and ranks nothing: whoever reads it may be
/// looking for proof, and there is none here.
package enum WhatHelpsWords {
  /// What the figures do not prove.
  package static let note =
    "High peaks come down anyway, so this shows what goes together, not what does it."

  /// The states of the body that are told apart.
  package static let states: [BodyState] = [.stirredUp, .shutDown]

  /// How a state is called.
  package static func name(of state: BodyState) -> String {
    switch state {
    case .settled: "settled"
    case .stirredUp: "stirred up"
    case .shutDown: "shut down"
    case .mixed: "mixed"
    }
  }

  /// What the uses of one glimmer, or of one category, come to, in one sentence without its stop.
  package static func sentence(of figures: GlimmerExperience.Figures) -> String {
    guard figures.timesUsed > 0 else { return "not used yet" }
    let used = "used \(CountedNoun.words(figures.timesUsed, "time"))"
    guard figures.returns > 0 else { return "\(used), in no return from a touch yet" }
    guard figures.returns >= GlimmerExperience.enough else {
      return "\(used); not enough yet (\(CountedNoun.words(figures.returns, "return")))"
    }
    let change =
      figures.medianChange.map {
        "goes with a change of \(signed($0)) (median of \(figures.changeCount))"
      } ?? "change: not enough yet (both numbers in \(figures.changeCount))"
    let lower =
      figures.medianSecondsUntilLower.map {
        "first lower after \(seconds($0)) (median of \(figures.lowerCount))"
      } ?? "first lower: not enough yet (\(figures.lowerCount))"
    return "\(used), in \(CountedNoun.words(figures.returns, "return")); \(change), \(lower)"
  }

  /// The sentence of all uses of a glimmer, and one for each state that is told apart.
  package static func sentences(
    of glimmerID: String, in experience: GlimmerExperience
  ) -> [String] {
    [sentence(of: experience.figures(of: glimmerID))]
      + states.map {
        "\(name(of: $0)): \(sentence(of: experience.figures(of: glimmerID, in: $0)))"
      }
  }

  /// A line of the table: a category in all states, or in one.
  package struct Line: Hashable, Sendable {
    /// The category.
    package let category: Glimmer.Category
    /// The state; nil for all.
    package let state: BodyState?
    /// What it comes to.
    package let figures: GlimmerExperience.Figures

    /// What the line is called.
    package var name: String { state.map(WhatHelpsWords.name) ?? category.rawValue }

    /// Times used, returns, change and first lower mark, each in a few characters.
    package var cells: [String] {
      let change =
        figures.medianChange.map { "\(WhatHelpsWords.signed($0)) (\(figures.changeCount))" }
        ?? WhatHelpsWords.tooFew(figures.changeCount)
      let lower =
        figures.medianSecondsUntilLower.map {
          "\(WhatHelpsWords.seconds($0)) (\(figures.lowerCount))"
        } ?? WhatHelpsWords.tooFew(figures.lowerCount)
      return [String(figures.timesUsed), String(figures.returns), change, lower]
    }

    /// The whole line as a sentence, for whoever hears it.
    package var sentence: String {
      let place = state.map { "\(category.rawValue), \(WhatHelpsWords.name(of: $0))" }
      return "\(place ?? category.rawValue): \(WhatHelpsWords.sentence(of: figures))"
    }
  }

  /// What stands over the cells of a line.
  package static let headings = ["used", "returns", "change (n)", "first lower (n)"]

  /// All categories in their order, each followed by the states in which it was used.
  package static func table(of experience: GlimmerExperience) -> [Line] {
    Glimmer.Category.allCases.flatMap { category in
      [Line(category: category, state: nil, figures: experience.figures(of: category))]
        + states.compactMap { state in
          let figures = experience.figures(of: category, in: state)
          guard figures.timesUsed > 0 else { return nil }
          return Line(category: category, state: state, figures: figures)
        }
    }
  }

  // MARK: Numbers

  fileprivate static func tooFew(_ count: Int) -> String {
    count == 0 ? "-" : "not enough yet (\(count))"
  }

  /// A change with its sign and at most one decimal, as medians of whole numbers have.
  fileprivate static func signed(_ value: Double) -> String {
    let halves = Int((value * 2).rounded())
    let sign = halves < 0 ? "-" : halves > 0 ? "+" : ""
    let size = abs(halves)
    return "\(sign)\(size / 2)\(size.isMultiple(of: 2) ? "" : ".5")"
  }

  fileprivate static func seconds(_ value: Double) -> String { "\(Int(value.rounded())) s" }
}
