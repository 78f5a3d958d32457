#include "protocols/h225/ras/security.hpp"

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

TEST(RasSecurity, EveryRequestThatHasARejectIsRejected) {
  for (const Kind kind :
       {Kind::GatekeeperRequest, Kind::RegistrationRequest, Kind::UnregistrationRequest,
        Kind::AdmissionRequest, Kind::BandwidthRequest, Kind::DisengageRequest,
        Kind::LocationRequest, Kind::InfoRequestResponse}) {
    for (int problem = 0; problem <= static_cast<int>(SecurityProblem::WrongOid); ++problem) {
      auto reject = security_reject(kind, static_cast<SecurityProblem>(problem));
      ASSERT_TRUE(reject);
      set_sequence_number(*reject, 5);
      EXPECT_FALSE(bytes_of(*reject).empty());
      EXPECT_EQ(request_answered_by(*kind_of(*reject)), kind);
    }
  }
  EXPECT_FALSE(security_reject(Kind::ResourcesAvailableIndicate, SecurityProblem::Denied));
}

TEST(RasSecurity, SaysWhatIsWrongWhereThatMayBeSaid) {
  const auto reject = security_reject(Kind::RegistrationRequest, SecurityProblem::WrongSyncTime);
  const auto* error = content<RegistrationReject>(*reject)
                          ->reject_reason.get_if<RegistrationRejectReason::Is::SecurityError>();
  ASSERT_NE(error, nullptr);
  EXPECT_TRUE(error->is<SecurityErrors::Is::SecurityWrongSyncTime>());
  const auto denied = security_reject(Kind::AdmissionRequest, SecurityProblem::Denied);
  EXPECT_TRUE(content<AdmissionReject>(*denied)
                  ->reject_reason.is<AdmissionRejectReason::Is::SecurityDenial>());
}

}  // namespace
}  // namespace protocols::h225::ras
