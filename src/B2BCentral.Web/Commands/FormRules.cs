using System.ComponentModel.DataAnnotations;

namespace B2BCentral.Web.Commands;

/// <summary>The rules of the site's forms, for what is typed on the command line instead.</summary>
internal static class FormRules
{
    /// <returns>What is wrong, in the form's own words; null when nothing is.</returns>
    public static string? Problem(object form)
    {
        var problems = new List<ValidationResult>();
        return Validator.TryValidateObject(form, new ValidationContext(form), problems, validateAllProperties: true) ? null : problems[0].ErrorMessage;
    }
}
