namespace PortalRules.Checking;

/// <summary>Why something differs between two reports of a portal.</summary>
public enum DifferenceCause
{
    /// <summary>The portal is another one now, or another time shows what it is: rule, values and period are the same.</summary>
    Portal,

    /// <summary>The rule demands something else, came or went, or a parameter has another value.</summary>
    Rule,

    /// <summary>The as-of date: a text came into force or ended, a deadline is over.</summary>
    Law,

    /// <summary>Another period was judged.</summary>
    Period,

    /// <summary>A person decided, or an answer stands no more.</summary>
    Decision,

    /// <summary>Nothing can be said, because one of the reports did not look at everything or came to no verdict.</summary>
    NotComparable,
}
