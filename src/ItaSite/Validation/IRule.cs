using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>A rule over the whole site. A new rule is one class in <c>Rules</c>, named for the fault.</summary>
public interface IRule
{
    /// <summary>What its findings are called.</summary>
    RuleInfo Info { get; }

    /// <summary>Looks at the site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="asOf">The day to judge by.</param>
    IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf);
}
