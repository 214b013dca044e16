using System.Globalization;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Features.Profile.Certifications;

namespace B2BCentral.Tests.Languages;

/// <summary>English has one word where other languages have one for each gender and number.</summary>
public sealed class GenderTests
{
    [Theory]
    [InlineData("it-IT", "Expired", "Scaduto", "Scaduta")]
    [InlineData("fr-FR", "Expired", "Expiré", "Expirée")]
    [InlineData("es-ES", "Expired", "Caducado", "Caducada")]
    [InlineData("es-ES", "Approved", "Aprobado", "Aprobada")]
    public void A_certificate_has_another_than_requests_tasks_and_credentials(string language, string state, string certificate, string others)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));

        Assert.Equal((certificate, others), (CertificationText.Said(state), Language.T(state)));
    }

    [Theory]
    [InlineData("it-IT", "Respinto", "Respinte")]
    [InlineData("fr-FR", "Rejeté", "Rejetées")]
    [InlineData("es-ES", "Rechazado", "Rechazadas")]
    public void Rows_that_are_rejected_are_many(string language, string certificate, string rows)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));

        Assert.Equal((certificate, rows), (CertificationText.Said("Rejected"), Language.T("Rejected", "rows")));
    }

    [Theory, MemberData(nameof(WordsTests.Languages), MemberType = typeof(WordsTests))]
    public void No_word_leaves_its_gender_to_the_reader(string language) =>
        Assert.DoesNotContain(Language.Words(language), words => words.Value.Contains("(e)", StringComparison.Ordinal) || words.Value.Contains("(es)", StringComparison.Ordinal));
}
