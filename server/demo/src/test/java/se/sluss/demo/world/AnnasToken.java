package se.sluss.demo.world;

import se.sluss.simulators.entra.AppRegistration;

/** What the booking form proves itself with once Anna has signed in. */
public final class AnnasToken {

    private AnnasToken() {}

    public static String of(World world) {
        var api = AppRegistration.of(DemoTenant.API).exposing("api://" + DemoTenant.API);
        var anna = DemoTenant.people().getFirst();
        return world.entra()
                .sign(world.entra()
                        .delegatedClaims(anna, DemoTenant.FORM, api, DemoTenant.SCOPE)
                        .build());
    }
}
