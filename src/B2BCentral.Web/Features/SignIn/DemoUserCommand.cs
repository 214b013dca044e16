using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.SignIn;

/// <summary>The account of whoever looks at the demo sellers. It has no password, so nobody can sign in with it from elsewhere.</summary>
public class DemoUserCommand(B2BCentralDb db, UserManager<User> users, TimeProvider time)
{
    public Task<bool> HasDemoAsync() => Demos().AnyAsync();

    /// <returns>Null where there is no demo seller.</returns>
    public async Task<User?> FindOrAddAsync()
    {
        db.BindTo(null);
        var sellers = await Demos().Select(s => s.Id).ToListAsync();
        if (sellers.Count == 0) return null;

        var user = await db.Users.FirstOrDefaultAsync(u => u.IsDemo);
        if (user is null)
        {
            user = new User { Name = "Demo seller", Email = AddUserCommand.DemoEmail, UserName = AddUserCommand.DemoEmail, IsDemo = true, CreatedAt = time.GetUtcNow() };
            if (await users.CreateAsync(user) is { Succeeded: false } result) throw new InvalidOperationException(result.ToString());
        }

        var known = await db.Memberships.Where(m => m.UserId == user.Id).Select(m => m.SellerId).ToListAsync();
        db.Memberships.AddRange(sellers.Except(known).Select(id => new Membership { SellerId = id, UserId = user.Id, Role = SellerRole.Owner, Since = time.GetUtcNow() }));
        await db.SaveChangesAsync();
        return user;
    }

    private IQueryable<Data.Sellers.Seller> Demos() => db.Sellers.IgnoreQueryFilters([B2BCentralDb.SellerFilter]).Where(s => s.IsDemo && !s.IsPeer);
}
