import TerminalGrid

/// Where the answers of a page stand: from a column on beside their questions, or below these.
enum PageArrangement: Hashable {
  case beside(Int)
  case below

  /// Beside the questions where every answer is a row of words that fits there, or where what is
  /// chosen stands alone.
  init(of form: Form, columns: Int) {
    self = .below
    let asked = form.fields.filter { $0.kind != .end }
    let labels = asked.map { DisplayWidth.columns(of: $0.label) }
    let answers = asked.compactMap(AnswerRows.columns)
    if answers.count == asked.count, let widest = answers.max(), let longest = labels.max() {
      if longest + 5 + widest <= columns {
        self = .beside(longest + 5)
      } else if widest <= 18, columns - widest >= 30 {
        self = .beside(columns - widest)
      }
    } else if form.begins, let longest = labels.filter({ $0 <= 34 }).max(),
      columns - longest - 5 >= 30
    {
      self = .beside(longest + 5)
    }
  }
}
