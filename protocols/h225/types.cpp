#include "protocols/h225/types.hpp"

// Written by scripts/generate_asn1.py: change that.
// clang-format off

#include <cstddef>

#include "protocols/asn1/access.hpp"

// The structs are plain, though not of standard layout by their members: gcc and clang lay
// them out as any other, which [support.types.layout] leaves to them.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace protocols::h225 {
namespace {

using asn1::alternative_access;
using asn1::Component;
using asn1::Kind;
using asn1::list_access;
using asn1::optional_access;
using asn1::Type;

extern const Type kANSI_41_UIM;
extern const Type kANSI_41_UIM_SystemId;
extern const Type kAddressPattern;
extern const Type kAddressPattern_Range;
extern const Type kAdmissionConfirm;
extern const Type kAdmissionReject;
extern const Type kAdmissionRejectReason;
extern const Type kAdmissionRequest;
extern const Type kAlerting_UUIE;
extern const Type kAliasAddress;
extern const Type kAltGKInfo;
extern const Type kAlternateGK;
extern const Type kAlternateTransportAddresses;
extern const Type kBandRejectReason;
extern const Type kBandwidthConfirm;
extern const Type kBandwidthDetails;
extern const Type kBandwidthReject;
extern const Type kBandwidthRequest;
extern const Type kCallCapacity;
extern const Type kCallCapacityInfo;
extern const Type kCallCreditCapability;
extern const Type kCallCreditServiceControl;
extern const Type kCallCreditServiceControl_BillingMode;
extern const Type kCallCreditServiceControl_CallStartingPoint;
extern const Type kCallIdentifier;
extern const Type kCallLinkage;
extern const Type kCallModel;
extern const Type kCallProceeding_UUIE;
extern const Type kCallTerminationCause;
extern const Type kCallType;
extern const Type kCallsAvailable;
extern const Type kCapacityReportingCapability;
extern const Type kCapacityReportingSpecification;
extern const Type kCapacityReportingSpecification_When;
extern const Type kCarrierInfo;
extern const Type kCicInfo;
extern const Type kCircuitIdentifier;
extern const Type kCircuitInfo;
extern const Type kConferenceList;
extern const Type kConnect_UUIE;
extern const Type kContent;
extern const Type kCryptoH323Token;
extern const Type kCryptoH323Token_CryptoEPPwdHash;
extern const Type kCryptoH323Token_CryptoGKPwdHash;
extern const Type kDataRate;
extern const Type kDisengageConfirm;
extern const Type kDisengageReason;
extern const Type kDisengageReject;
extern const Type kDisengageRejectReason;
extern const Type kDisengageRequest;
extern const Type kDisplayName;
extern const Type kEncryptIntAlg;
extern const Type kEndpoint;
extern const Type kEndpointType;
extern const Type kEnumeratedParameter;
extern const Type kExtendedAliasAddress;
extern const Type kFacilityReason;
extern const Type kFacility_UUIE;
extern const Type kFeatureSet;
extern const Type kGSM_UIM;
extern const Type kGatekeeperConfirm;
extern const Type kGatekeeperInfo;
extern const Type kGatekeeperReject;
extern const Type kGatekeeperRejectReason;
extern const Type kGatekeeperRequest;
extern const Type kGatewayInfo;
extern const Type kGenericData;
extern const Type kGenericIdentifier;
extern const Type kGroupID;
extern const Type kH221NonStandard;
extern const Type kH245Security;
extern const Type kH310Caps;
extern const Type kH320Caps;
extern const Type kH321Caps;
extern const Type kH322Caps;
extern const Type kH323Caps;
extern const Type kH323_UU_PDU;
extern const Type kH323_UU_PDU_H323MessageBody;
extern const Type kH323_UU_PDU_TunnelledSignallingMessage;
extern const Type kH323_UserInformation_UserData;
extern const Type kH324Caps;
extern const Type kICV;
extern const Type kInfoRequest;
extern const Type kInfoRequestAck;
extern const Type kInfoRequestNak;
extern const Type kInfoRequestNakReason;
extern const Type kInfoRequestResponse;
extern const Type kInfoRequestResponseStatus;
extern const Type kInfoRequestResponse_PerCallInfo_Element;
extern const Type kInfoRequestResponse_PerCallInfo_Element_Pdu_Element;
extern const Type kInformation_UUIE;
extern const Type kIntegrityMechanism;
extern const Type kIsupNumber;
extern const Type kIsupPrivatePartyNumber;
extern const Type kIsupPublicPartyNumber;
extern const Type kLocationConfirm;
extern const Type kLocationReject;
extern const Type kLocationRejectReason;
extern const Type kLocationRequest;
extern const Type kMcuInfo;
extern const Type kMobileUIM;
extern const Type kNatureOfAddress;
extern const Type kNonIsoIntegrityMechanism;
extern const Type kNonStandardIdentifier;
extern const Type kNonStandardMessage;
extern const Type kNonStandardParameter;
extern const Type kNonStandardProtocol;
extern const Type kNotify_UUIE;
extern const Type kPartyNumber;
extern const Type kPresentationIndicator;
extern const Type kPrivatePartyNumber;
extern const Type kPrivateTypeOfNumber;
extern const Type kProgress_UUIE;
extern const Type kPublicPartyNumber;
extern const Type kPublicTypeOfNumber;
extern const Type kQ954Details;
extern const Type kQseriesOptions;
extern const Type kRTPSession;
extern const Type kRasUsageInfoTypes;
extern const Type kRasUsageInformation;
extern const Type kRasUsageSpecification;
extern const Type kRasUsageSpecification_CallStartingPoint;
extern const Type kRasUsageSpecification_When;
extern const Type kRegistrationConfirm;
extern const Type kRegistrationConfirm_PreGrantedARQ;
extern const Type kRegistrationReject;
extern const Type kRegistrationRejectReason;
extern const Type kRegistrationRejectReason_InvalidTerminalAliases;
extern const Type kRegistrationRequest;
extern const Type kRehomingModel;
extern const Type kReleaseCompleteReason;
extern const Type kReleaseComplete_UUIE;
extern const Type kRequestInProgress;
extern const Type kResourcesAvailableConfirm;
extern const Type kResourcesAvailableIndicate;
extern const Type kSIPCaps;
extern const Type kScnConnectionAggregation;
extern const Type kScnConnectionType;
extern const Type kSecurityCapabilities;
extern const Type kSecurityErrors2;
extern const Type kSecurityErrors;
extern const Type kSecurityServiceMode;
extern const Type kServiceControlDescriptor;
extern const Type kServiceControlIndication;
extern const Type kServiceControlIndication_CallSpecific;
extern const Type kServiceControlResponse;
extern const Type kServiceControlResponse_Result;
extern const Type kServiceControlSession;
extern const Type kServiceControlSession_Reason;
extern const Type kSetupAcknowledge_UUIE;
extern const Type kSetup_UUIE;
extern const Type kSetup_UUIE_ConferenceGoal;
extern const Type kSetup_UUIE_ConnectionParameters;
extern const Type kStatusInquiry_UUIE;
extern const Type kStatus_UUIE;
extern const Type kStimulusControl;
extern const Type kSupportedPrefix;
extern const Type kSupportedProtocols;
extern const Type kT120OnlyCaps;
extern const Type kT38FaxAnnexbOnlyCaps;
extern const Type kTerminalInfo;
extern const Type kTransportAddress;
extern const Type kTransportAddress_Ip6Address;
extern const Type kTransportAddress_IpAddress;
extern const Type kTransportAddress_IpSourceRoute;
extern const Type kTransportAddress_IpSourceRoute_Routing;
extern const Type kTransportAddress_IpxAddress;
extern const Type kTransportChannelInfo;
extern const Type kTransportQOS;
extern const Type kTunnelledProtocol;
extern const Type kTunnelledProtocolAlternateIdentifier;
extern const Type kTunnelledProtocol_Id;
extern const Type kUUIEsRequested;
extern const Type kUnknownMessageResponse;
extern const Type kUnregRejectReason;
extern const Type kUnregRequestReason;
extern const Type kUnregistrationConfirm;
extern const Type kUnregistrationReject;
extern const Type kUnregistrationRequest;
extern const Type kUseSpecifiedTransport;
extern const Type kVendorIdentifier;
extern const Type kVoiceCaps;

constinit const Type kType0{.kind = Kind::OctetString, .extensible = false, .lower = 0, .upper = asn1::kUnbounded};
constinit const Type kType1{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kType0, .list = &list_access<Bytes>};
constinit const Type kType2{.kind = Kind::Boolean};
constinit const Type kType3{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kNonStandardParameter, .list = &list_access<NonStandardParameter>};
constinit const Type kType4{.kind = Kind::Null};
constinit const Type kType5{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kGenericData, .list = &list_access<GenericData>};
constinit const Type kType6{.kind = Kind::ObjectIdentifier};
constinit const Type kType7{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kAliasAddress, .list = &list_access<AliasAddress>};
constinit const Type kType8{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 65535, .width = 2, .is_signed = false};
constinit const Type kType9{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kType8, .list = &list_access<std::uint16_t>};
constinit const Type kType10{.kind = Kind::OctetString, .extensible = false, .lower = 16, .upper = 16};
constinit const Type kType11{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kH245Security, .list = &list_access<H245Security>};
constinit const Type kType12{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &h235::tables::ClearToken, .list = &list_access<h235::ClearToken>};
constinit const Type kType13{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kCryptoH323Token, .list = &list_access<CryptoH323Token>};
constinit const Type kType14{.kind = Kind::BmpString, .extensible = false, .lower = 1, .upper = 128, .width = 16};
constinit const Type kType15{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 32, .width = 8, .alphabet = ""};
constinit const Type kType16{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kType15, .list = &list_access<std::string>};
constinit const Type kType17{.kind = Kind::Enumerated, .extensible = true, .upper = 3, .width = 1};
constinit const Type kType18{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kServiceControlSession, .list = &list_access<ServiceControlSession>};
constinit const Type kType19{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kSupportedProtocols, .list = &list_access<SupportedProtocols>};
constinit const Type kType20{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kExtendedAliasAddress, .list = &list_access<ExtendedAliasAddress>};
constinit const Type kType21{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 31, .width = 1, .is_signed = false};
constinit const Type kType22{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kDisplayName, .list = &list_access<DisplayName>};
constinit const Type kType23{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 20};
constinit const Type kType24{.kind = Kind::OctetString, .extensible = false, .lower = 4, .upper = 4};
constinit const Type kType25{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kType24, .list = &list_access<Bytes>};
constinit const Type kType26{.kind = Kind::OctetString, .extensible = false, .lower = 6, .upper = 6};
constinit const Type kType27{.kind = Kind::OctetString, .extensible = false, .lower = 2, .upper = 2};
constinit const Type kType28{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 255, .width = 1, .is_signed = false};
constinit const Type kType29{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 128, .width = 4, .alphabet = "#*,0123456789"};
constinit const Type kType30{.kind = Kind::BmpString, .extensible = false, .lower = 1, .upper = 256, .width = 16};
constinit const Type kType31{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 512, .width = 8, .alphabet = ""};
constinit const Type kType32{.kind = Kind::CharacterString, .extensible = false, .lower = 3, .upper = 16, .width = 4, .alphabet = "#*0123456789abc"};
constinit const Type kType33{.kind = Kind::CharacterString, .extensible = false, .lower = 16, .upper = 16, .width = 4, .alphabet = "#*0123456789abc"};
constinit const Type kType34{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 1};
constinit const Type kType35{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 4, .width = 4, .alphabet = "#*0123456789abc"};
constinit const Type kType36{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 4};
constinit const Type kType37{.kind = Kind::CharacterString, .extensible = false, .lower = 15, .upper = 16, .width = 4, .alphabet = "#*0123456789abc"};
constinit const Type kType38{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 128, .width = 4, .alphabet = "0123456789ABCDE"};
constinit const Type kType39{.kind = Kind::BitString, .extensible = false, .lower = 32, .upper = 32};
constinit const Type kType40{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kTunnelledProtocol, .list = &list_access<TunnelledProtocol>};
constinit const Type kType41{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 256};
constinit const Type kType42{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kDataRate, .list = &list_access<DataRate>};
constinit const Type kType43{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kSupportedPrefix, .list = &list_access<SupportedPrefix>};
constinit const Type kType44{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 4294967295, .width = 4, .is_signed = false};
constinit const Type kType45{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 256, .width = 2, .is_signed = false};
constinit const Type kType46{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 64, .width = 8, .alphabet = ""};
constinit const Type kType47{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 4294967295, .width = 4, .is_signed = false};
constinit const Type kType48{.kind = Kind::CharacterString, .extensible = false, .lower = 0, .upper = 512, .width = 8, .alphabet = ""};
constinit const Type kType49{.kind = Kind::BmpString, .extensible = false, .lower = 1, .upper = 512, .width = 16};
constinit const Type kType50{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kCallsAvailable, .list = &list_access<CallsAvailable>};
constinit const Type kType51{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 128, .width = 8, .alphabet = ""};
constinit const Type kType52{.kind = Kind::OctetString, .extensible = false, .lower = 3, .upper = 4};
constinit const Type kType53{.kind = Kind::OctetString, .extensible = false, .lower = 2, .upper = 4};
constinit const Type kType54{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kType53, .list = &list_access<Bytes>};
constinit const Type kType55{.kind = Kind::OctetString, .extensible = false, .lower = 2, .upper = 5};
constinit const Type kType56{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 512, .element = &kEnumeratedParameter, .list = &list_access<EnumeratedParameter>};
constinit const Type kType57{.kind = Kind::Integer, .extensible = true, .lower = 0, .upper = 16383, .width = 2, .is_signed = false};
constinit const Type kType58{.kind = Kind::CharacterString, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .width = 8, .alphabet = ""};
constinit const Type kType59{.kind = Kind::BmpString, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .width = 16};
constinit const Type kType60{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 16, .element = &kGenericData, .list = &list_access<GenericData>};
constinit const Type kType61{.kind = Kind::BmpString, .extensible = false, .lower = 1, .upper = 80, .width = 16};
constinit const Type kType62{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kConferenceList, .list = &list_access<ConferenceList>};
constinit const Type kType63{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 131};
constinit const Type kType64{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kAdmissionConfirm, .list = &list_access<AdmissionConfirm>};
constinit const Type kType65{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 65535, .width = 2, .is_signed = false};
constinit const Type kType66{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kEndpoint, .list = &list_access<Endpoint>};
constinit const Type kType67{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &h235::tables::AuthenticationMechanism, .list = &list_access<h235::AuthenticationMechanism>};
constinit const Type kType68{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kType6, .list = &list_access<asn1::ObjectIdentifier>};
constinit const Type kType69{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kIntegrityMechanism, .list = &list_access<IntegrityMechanism>};
constinit const Type kType70{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kTransportAddress, .list = &list_access<TransportAddress>};
constinit const Type kType71{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 127, .width = 1, .is_signed = false};
constinit const Type kType72{.kind = Kind::BitString, .extensible = false, .lower = 0, .upper = asn1::kUnbounded};
constinit const Type kType73{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kAlternateGK, .list = &list_access<AlternateGK>};
constinit const Type kType74{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kAddressPattern, .list = &list_access<AddressPattern>};
constinit const Type kType75{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &h245::tables::QOSCapability, .list = &list_access<h245::QOSCapability>};
constinit const Type kType76{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kRasUsageSpecification, .list = &list_access<RasUsageSpecification>};
constinit const Type kType77{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kPartyNumber, .list = &list_access<PartyNumber>};
constinit const Type kType78{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kBandwidthDetails, .list = &list_access<BandwidthDetails>};
constinit const Type kType79{.kind = Kind::OctetString, .extensible = false, .lower = 2, .upper = 32};
constinit const Type kType80{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 255, .width = 1, .is_signed = false};
constinit const Type kType81{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kInfoRequestResponse_PerCallInfo_Element, .list = &list_access<InfoRequestResponse_PerCallInfo_Element>};
constinit const Type kType82{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kRTPSession, .list = &list_access<RTPSession>};
constinit const Type kType83{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kTransportChannelInfo, .list = &list_access<TransportChannelInfo>};
constinit const Type kType84{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kType10, .list = &list_access<Bytes>};
constinit const Type kType85{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kInfoRequestResponse_PerCallInfo_Element_Pdu_Element, .list = &list_access<InfoRequestResponse_PerCallInfo_Element_Pdu_Element>};
constinit const Type kType86{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kType80, .list = &list_access<std::uint8_t>};

constexpr Component kComponentsOfH323_UserInformation[] = {
    {.name = "h323-uu-pdu", .type = &kH323_UU_PDU, .offset = offsetof(H323_UserInformation, h323_uu_pdu)},
    {.name = "user-data", .type = &kH323_UserInformation_UserData, .offset = offsetof(H323_UserInformation, user_data), .optional = &optional_access<asn1::Box<H323_UserInformation_UserData>>},
};
constexpr Component kComponentsOfH323_UU_PDU[] = {
    {.name = "h323-message-body", .type = &kH323_UU_PDU_H323MessageBody, .offset = offsetof(H323_UU_PDU, h323_message_body)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(H323_UU_PDU, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "h4501SupplementaryService", .type = &kType1, .offset = offsetof(H323_UU_PDU, h4501_supplementary_service), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "h245Tunnelling", .type = &kType2, .offset = offsetof(H323_UU_PDU, h245_tunnelling), .optional = &optional_access<std::optional<bool>>},
    {.name = "h245Control", .type = &kType1, .offset = offsetof(H323_UU_PDU, h245_control), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "nonStandardControl", .type = &kType3, .offset = offsetof(H323_UU_PDU, non_standard_control), .optional = &optional_access<std::optional<std::vector<NonStandardParameter>>>},
    {.name = "callLinkage", .type = &kCallLinkage, .offset = offsetof(H323_UU_PDU, call_linkage), .optional = &optional_access<asn1::Box<CallLinkage>>},
    {.name = "tunnelledSignallingMessage", .type = &kH323_UU_PDU_TunnelledSignallingMessage, .offset = offsetof(H323_UU_PDU, tunnelled_signalling_message), .optional = &optional_access<asn1::Box<H323_UU_PDU_TunnelledSignallingMessage>>},
    {.name = "provisionalRespToH245Tunnelling", .type = &kType4, .offset = offsetof(H323_UU_PDU, provisional_resp_to_h245_tunnelling), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "stimulusControl", .type = &kStimulusControl, .offset = offsetof(H323_UU_PDU, stimulus_control), .optional = &optional_access<asn1::Box<StimulusControl>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(H323_UU_PDU, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfH323_UU_PDU_H323MessageBody[] = {
    {.name = "setup", .type = &kSetup_UUIE, .alternative = &alternative_access<Setup_UUIE>},
    {.name = "callProceeding", .type = &kCallProceeding_UUIE, .alternative = &alternative_access<CallProceeding_UUIE>},
    {.name = "connect", .type = &kConnect_UUIE, .alternative = &alternative_access<Connect_UUIE>},
    {.name = "alerting", .type = &kAlerting_UUIE, .alternative = &alternative_access<Alerting_UUIE>},
    {.name = "information", .type = &kInformation_UUIE, .alternative = &alternative_access<Information_UUIE>},
    {.name = "releaseComplete", .type = &kReleaseComplete_UUIE, .alternative = &alternative_access<ReleaseComplete_UUIE>},
    {.name = "facility", .type = &kFacility_UUIE, .alternative = &alternative_access<Facility_UUIE>},
    {.name = "progress", .type = &kProgress_UUIE, .alternative = &alternative_access<Progress_UUIE>},
    {.name = "empty", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "status", .type = &kStatus_UUIE, .alternative = &alternative_access<Status_UUIE>},
    {.name = "statusInquiry", .type = &kStatusInquiry_UUIE, .alternative = &alternative_access<StatusInquiry_UUIE>},
    {.name = "setupAcknowledge", .type = &kSetupAcknowledge_UUIE, .alternative = &alternative_access<SetupAcknowledge_UUIE>},
    {.name = "notify", .type = &kNotify_UUIE, .alternative = &alternative_access<Notify_UUIE>},
};
constexpr Component kComponentsOfSetup_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(Setup_UUIE, protocol_identifier)},
    {.name = "h245Address", .type = &kTransportAddress, .offset = offsetof(Setup_UUIE, h245_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "sourceAddress", .type = &kType7, .offset = offsetof(Setup_UUIE, source_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "sourceInfo", .type = &kEndpointType, .offset = offsetof(Setup_UUIE, source_info)},
    {.name = "destinationAddress", .type = &kType7, .offset = offsetof(Setup_UUIE, destination_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "destCallSignalAddress", .type = &kTransportAddress, .offset = offsetof(Setup_UUIE, dest_call_signal_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "destExtraCallInfo", .type = &kType7, .offset = offsetof(Setup_UUIE, dest_extra_call_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "destExtraCRV", .type = &kType9, .offset = offsetof(Setup_UUIE, dest_extra_crv), .optional = &optional_access<std::optional<std::vector<std::uint16_t>>>},
    {.name = "activeMC", .type = &kType2, .offset = offsetof(Setup_UUIE, active_mc)},
    {.name = "conferenceID", .type = &kType10, .offset = offsetof(Setup_UUIE, conference_id)},
    {.name = "conferenceGoal", .type = &kSetup_UUIE_ConferenceGoal, .offset = offsetof(Setup_UUIE, conference_goal)},
    {.name = "callServices", .type = &kQseriesOptions, .offset = offsetof(Setup_UUIE, call_services), .optional = &optional_access<asn1::Box<QseriesOptions>>},
    {.name = "callType", .type = &kCallType, .offset = offsetof(Setup_UUIE, call_type)},
    {.name = "sourceCallSignalAddress", .type = &kTransportAddress, .offset = offsetof(Setup_UUIE, source_call_signal_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "remoteExtensionAddress", .type = &kAliasAddress, .offset = offsetof(Setup_UUIE, remote_extension_address), .optional = &optional_access<asn1::Box<AliasAddress>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(Setup_UUIE, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "h245SecurityCapability", .type = &kType11, .offset = offsetof(Setup_UUIE, h245_security_capability), .optional = &optional_access<std::optional<std::vector<H245Security>>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(Setup_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(Setup_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "fastStart", .type = &kType1, .offset = offsetof(Setup_UUIE, fast_start), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "mediaWaitForConnect", .type = &kType2, .offset = offsetof(Setup_UUIE, media_wait_for_connect), .optional = &optional_access<std::optional<bool>>},
    {.name = "canOverlapSend", .type = &kType2, .offset = offsetof(Setup_UUIE, can_overlap_send), .optional = &optional_access<std::optional<bool>>},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(Setup_UUIE, endpoint_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "multipleCalls", .type = &kType2, .offset = offsetof(Setup_UUIE, multiple_calls), .optional = &optional_access<std::optional<bool>>},
    {.name = "maintainConnection", .type = &kType2, .offset = offsetof(Setup_UUIE, maintain_connection), .optional = &optional_access<std::optional<bool>>},
    {.name = "connectionParameters", .type = &kSetup_UUIE_ConnectionParameters, .offset = offsetof(Setup_UUIE, connection_parameters), .optional = &optional_access<asn1::Box<Setup_UUIE_ConnectionParameters>>},
    {.name = "language", .type = &kType16, .offset = offsetof(Setup_UUIE, language), .optional = &optional_access<std::optional<std::vector<std::string>>>},
    {.name = "presentationIndicator", .type = &kPresentationIndicator, .offset = offsetof(Setup_UUIE, presentation_indicator), .optional = &optional_access<asn1::Box<PresentationIndicator>>},
    {.name = "screeningIndicator", .type = &kType17, .offset = offsetof(Setup_UUIE, screening_indicator), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(Setup_UUIE, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "symmetricOperationRequired", .type = &kType4, .offset = offsetof(Setup_UUIE, symmetric_operation_required), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(Setup_UUIE, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(Setup_UUIE, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
    {.name = "desiredProtocols", .type = &kType19, .offset = offsetof(Setup_UUIE, desired_protocols), .optional = &optional_access<std::optional<std::vector<SupportedProtocols>>>},
    {.name = "neededFeatures", .type = &kType5, .offset = offsetof(Setup_UUIE, needed_features), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "desiredFeatures", .type = &kType5, .offset = offsetof(Setup_UUIE, desired_features), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "supportedFeatures", .type = &kType5, .offset = offsetof(Setup_UUIE, supported_features), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "parallelH245Control", .type = &kType1, .offset = offsetof(Setup_UUIE, parallel_h245_control), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "additionalSourceAddresses", .type = &kType20, .offset = offsetof(Setup_UUIE, additional_source_addresses), .optional = &optional_access<std::optional<std::vector<ExtendedAliasAddress>>>},
    {.name = "hopCount", .type = &kType21, .offset = offsetof(Setup_UUIE, hop_count), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "displayName", .type = &kType22, .offset = offsetof(Setup_UUIE, display_name), .optional = &optional_access<std::optional<std::vector<DisplayName>>>},
};
constexpr Component kComponentsOfTransportAddress[] = {
    {.name = "ipAddress", .type = &kTransportAddress_IpAddress, .alternative = &alternative_access<TransportAddress_IpAddress>},
    {.name = "ipSourceRoute", .type = &kTransportAddress_IpSourceRoute, .alternative = &alternative_access<TransportAddress_IpSourceRoute>},
    {.name = "ipxAddress", .type = &kTransportAddress_IpxAddress, .alternative = &alternative_access<TransportAddress_IpxAddress>},
    {.name = "ip6Address", .type = &kTransportAddress_Ip6Address, .alternative = &alternative_access<TransportAddress_Ip6Address>},
    {.name = "netBios", .type = &kType10, .alternative = &alternative_access<Bytes>},
    {.name = "nsap", .type = &kType23, .alternative = &alternative_access<Bytes>},
    {.name = "nonStandardAddress", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
};
constexpr Component kComponentsOfTransportAddress_IpAddress[] = {
    {.name = "ip", .type = &kType24, .offset = offsetof(TransportAddress_IpAddress, ip)},
    {.name = "port", .type = &kType8, .offset = offsetof(TransportAddress_IpAddress, port)},
};
constexpr Component kComponentsOfTransportAddress_IpSourceRoute[] = {
    {.name = "ip", .type = &kType24, .offset = offsetof(TransportAddress_IpSourceRoute, ip)},
    {.name = "port", .type = &kType8, .offset = offsetof(TransportAddress_IpSourceRoute, port)},
    {.name = "route", .type = &kType25, .offset = offsetof(TransportAddress_IpSourceRoute, route)},
    {.name = "routing", .type = &kTransportAddress_IpSourceRoute_Routing, .offset = offsetof(TransportAddress_IpSourceRoute, routing)},
};
constexpr Component kComponentsOfTransportAddress_IpSourceRoute_Routing[] = {
    {.name = "strict", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "loose", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfTransportAddress_IpxAddress[] = {
    {.name = "node", .type = &kType26, .offset = offsetof(TransportAddress_IpxAddress, node)},
    {.name = "netnum", .type = &kType24, .offset = offsetof(TransportAddress_IpxAddress, netnum)},
    {.name = "port", .type = &kType27, .offset = offsetof(TransportAddress_IpxAddress, port)},
};
constexpr Component kComponentsOfTransportAddress_Ip6Address[] = {
    {.name = "ip", .type = &kType10, .offset = offsetof(TransportAddress_Ip6Address, ip)},
    {.name = "port", .type = &kType8, .offset = offsetof(TransportAddress_Ip6Address, port)},
};
constexpr Component kComponentsOfNonStandardParameter[] = {
    {.name = "nonStandardIdentifier", .type = &kNonStandardIdentifier, .offset = offsetof(NonStandardParameter, non_standard_identifier)},
    {.name = "data", .type = &kType0, .offset = offsetof(NonStandardParameter, data)},
};
constexpr Component kComponentsOfNonStandardIdentifier[] = {
    {.name = "object", .type = &kType6, .alternative = &alternative_access<asn1::ObjectIdentifier>},
    {.name = "h221NonStandard", .type = &kH221NonStandard, .alternative = &alternative_access<H221NonStandard>},
};
constexpr Component kComponentsOfH221NonStandard[] = {
    {.name = "t35CountryCode", .type = &kType28, .offset = offsetof(H221NonStandard, t35_country_code)},
    {.name = "t35Extension", .type = &kType28, .offset = offsetof(H221NonStandard, t35_extension)},
    {.name = "manufacturerCode", .type = &kType8, .offset = offsetof(H221NonStandard, manufacturer_code)},
};
constexpr Component kComponentsOfAliasAddress[] = {
    {.name = "dialledDigits", .type = &kType29, .alternative = &alternative_access<std::string>},
    {.name = "h323-ID", .type = &kType30, .alternative = &alternative_access<std::u16string>},
    {.name = "url-ID", .type = &kType31, .alternative = &alternative_access<std::string>},
    {.name = "transportID", .type = &kTransportAddress, .alternative = &alternative_access<TransportAddress>},
    {.name = "email-ID", .type = &kType31, .alternative = &alternative_access<std::string>},
    {.name = "partyNumber", .type = &kPartyNumber, .alternative = &alternative_access<PartyNumber>},
    {.name = "mobileUIM", .type = &kMobileUIM, .alternative = &alternative_access<MobileUIM>},
    {.name = "isupNumber", .type = &kIsupNumber, .alternative = &alternative_access<IsupNumber>},
};
constexpr Component kComponentsOfPartyNumber[] = {
    {.name = "e164Number", .type = &kPublicPartyNumber, .alternative = &alternative_access<PublicPartyNumber>},
    {.name = "dataPartyNumber", .type = &kType29, .alternative = &alternative_access<std::string>},
    {.name = "telexPartyNumber", .type = &kType29, .alternative = &alternative_access<std::string>},
    {.name = "privateNumber", .type = &kPrivatePartyNumber, .alternative = &alternative_access<PrivatePartyNumber>},
    {.name = "nationalStandardPartyNumber", .type = &kType29, .alternative = &alternative_access<std::string>},
};
constexpr Component kComponentsOfPublicPartyNumber[] = {
    {.name = "publicTypeOfNumber", .type = &kPublicTypeOfNumber, .offset = offsetof(PublicPartyNumber, public_type_of_number)},
    {.name = "publicNumberDigits", .type = &kType29, .offset = offsetof(PublicPartyNumber, public_number_digits)},
};
constexpr Component kComponentsOfPublicTypeOfNumber[] = {
    {.name = "unknown", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "internationalNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "nationalNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "networkSpecificNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "subscriberNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "abbreviatedNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfPrivatePartyNumber[] = {
    {.name = "privateTypeOfNumber", .type = &kPrivateTypeOfNumber, .offset = offsetof(PrivatePartyNumber, private_type_of_number)},
    {.name = "privateNumberDigits", .type = &kType29, .offset = offsetof(PrivatePartyNumber, private_number_digits)},
};
constexpr Component kComponentsOfPrivateTypeOfNumber[] = {
    {.name = "unknown", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "level2RegionalNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "level1RegionalNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "pISNSpecificNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "localNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "abbreviatedNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMobileUIM[] = {
    {.name = "ansi-41-uim", .type = &kANSI_41_UIM, .alternative = &alternative_access<ANSI_41_UIM>},
    {.name = "gsm-uim", .type = &kGSM_UIM, .alternative = &alternative_access<GSM_UIM>},
};
constexpr Component kComponentsOfANSI_41_UIM[] = {
    {.name = "imsi", .type = &kType32, .offset = offsetof(ANSI_41_UIM, imsi), .optional = &optional_access<std::optional<std::string>>},
    {.name = "min", .type = &kType32, .offset = offsetof(ANSI_41_UIM, min), .optional = &optional_access<std::optional<std::string>>},
    {.name = "mdn", .type = &kType32, .offset = offsetof(ANSI_41_UIM, mdn), .optional = &optional_access<std::optional<std::string>>},
    {.name = "msisdn", .type = &kType32, .offset = offsetof(ANSI_41_UIM, msisdn), .optional = &optional_access<std::optional<std::string>>},
    {.name = "esn", .type = &kType33, .offset = offsetof(ANSI_41_UIM, esn), .optional = &optional_access<std::optional<std::string>>},
    {.name = "mscid", .type = &kType32, .offset = offsetof(ANSI_41_UIM, mscid), .optional = &optional_access<std::optional<std::string>>},
    {.name = "system-id", .type = &kANSI_41_UIM_SystemId, .offset = offsetof(ANSI_41_UIM, system_id)},
    {.name = "systemMyTypeCode", .type = &kType34, .offset = offsetof(ANSI_41_UIM, system_my_type_code), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "systemAccessType", .type = &kType34, .offset = offsetof(ANSI_41_UIM, system_access_type), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "qualificationInformationCode", .type = &kType34, .offset = offsetof(ANSI_41_UIM, qualification_information_code), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "sesn", .type = &kType33, .offset = offsetof(ANSI_41_UIM, sesn), .optional = &optional_access<std::optional<std::string>>},
    {.name = "soc", .type = &kType32, .offset = offsetof(ANSI_41_UIM, soc), .optional = &optional_access<std::optional<std::string>>},
};
constexpr Component kComponentsOfANSI_41_UIM_SystemId[] = {
    {.name = "sid", .type = &kType35, .alternative = &alternative_access<std::string>},
    {.name = "mid", .type = &kType35, .alternative = &alternative_access<std::string>},
};
constexpr Component kComponentsOfGSM_UIM[] = {
    {.name = "imsi", .type = &kType32, .offset = offsetof(GSM_UIM, imsi), .optional = &optional_access<std::optional<std::string>>},
    {.name = "tmsi", .type = &kType36, .offset = offsetof(GSM_UIM, tmsi), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "msisdn", .type = &kType32, .offset = offsetof(GSM_UIM, msisdn), .optional = &optional_access<std::optional<std::string>>},
    {.name = "imei", .type = &kType37, .offset = offsetof(GSM_UIM, imei), .optional = &optional_access<std::optional<std::string>>},
    {.name = "hplmn", .type = &kType35, .offset = offsetof(GSM_UIM, hplmn), .optional = &optional_access<std::optional<std::string>>},
    {.name = "vplmn", .type = &kType35, .offset = offsetof(GSM_UIM, vplmn), .optional = &optional_access<std::optional<std::string>>},
};
constexpr Component kComponentsOfIsupNumber[] = {
    {.name = "e164Number", .type = &kIsupPublicPartyNumber, .alternative = &alternative_access<IsupPublicPartyNumber>},
    {.name = "dataPartyNumber", .type = &kType38, .alternative = &alternative_access<std::string>},
    {.name = "telexPartyNumber", .type = &kType38, .alternative = &alternative_access<std::string>},
    {.name = "privateNumber", .type = &kIsupPrivatePartyNumber, .alternative = &alternative_access<IsupPrivatePartyNumber>},
    {.name = "nationalStandardPartyNumber", .type = &kType38, .alternative = &alternative_access<std::string>},
};
constexpr Component kComponentsOfIsupPublicPartyNumber[] = {
    {.name = "natureOfAddress", .type = &kNatureOfAddress, .offset = offsetof(IsupPublicPartyNumber, nature_of_address)},
    {.name = "address", .type = &kType38, .offset = offsetof(IsupPublicPartyNumber, address)},
};
constexpr Component kComponentsOfNatureOfAddress[] = {
    {.name = "unknown", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "subscriberNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "nationalNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "internationalNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "networkSpecificNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "routingNumberNationalFormat", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "routingNumberNetworkSpecificFormat", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "routingNumberWithCalledDirectoryNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfIsupPrivatePartyNumber[] = {
    {.name = "privateTypeOfNumber", .type = &kPrivateTypeOfNumber, .offset = offsetof(IsupPrivatePartyNumber, private_type_of_number)},
    {.name = "address", .type = &kType38, .offset = offsetof(IsupPrivatePartyNumber, address)},
};
constexpr Component kComponentsOfEndpointType[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(EndpointType, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "vendor", .type = &kVendorIdentifier, .offset = offsetof(EndpointType, vendor), .optional = &optional_access<asn1::Box<VendorIdentifier>>},
    {.name = "gatekeeper", .type = &kGatekeeperInfo, .offset = offsetof(EndpointType, gatekeeper), .optional = &optional_access<asn1::Box<GatekeeperInfo>>},
    {.name = "gateway", .type = &kGatewayInfo, .offset = offsetof(EndpointType, gateway), .optional = &optional_access<asn1::Box<GatewayInfo>>},
    {.name = "mcu", .type = &kMcuInfo, .offset = offsetof(EndpointType, mcu), .optional = &optional_access<asn1::Box<McuInfo>>},
    {.name = "terminal", .type = &kTerminalInfo, .offset = offsetof(EndpointType, terminal), .optional = &optional_access<asn1::Box<TerminalInfo>>},
    {.name = "mc", .type = &kType2, .offset = offsetof(EndpointType, mc)},
    {.name = "undefinedNode", .type = &kType2, .offset = offsetof(EndpointType, undefined_node)},
    {.name = "set", .type = &kType39, .offset = offsetof(EndpointType, set), .optional = &optional_access<std::optional<asn1::BitString>>},
    {.name = "supportedTunnelledProtocols", .type = &kType40, .offset = offsetof(EndpointType, supported_tunnelled_protocols), .optional = &optional_access<std::optional<std::vector<TunnelledProtocol>>>},
};
constexpr Component kComponentsOfVendorIdentifier[] = {
    {.name = "vendor", .type = &kH221NonStandard, .offset = offsetof(VendorIdentifier, vendor)},
    {.name = "productId", .type = &kType41, .offset = offsetof(VendorIdentifier, product_id), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "versionId", .type = &kType41, .offset = offsetof(VendorIdentifier, version_id), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "enterpriseNumber", .type = &kType6, .offset = offsetof(VendorIdentifier, enterprise_number), .optional = &optional_access<std::optional<asn1::ObjectIdentifier>>},
};
constexpr Component kComponentsOfGatekeeperInfo[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(GatekeeperInfo, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
};
constexpr Component kComponentsOfGatewayInfo[] = {
    {.name = "protocol", .type = &kType19, .offset = offsetof(GatewayInfo, protocol), .optional = &optional_access<std::optional<std::vector<SupportedProtocols>>>},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(GatewayInfo, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
};
constexpr Component kComponentsOfSupportedProtocols[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "h310", .type = &kH310Caps, .alternative = &alternative_access<H310Caps>},
    {.name = "h320", .type = &kH320Caps, .alternative = &alternative_access<H320Caps>},
    {.name = "h321", .type = &kH321Caps, .alternative = &alternative_access<H321Caps>},
    {.name = "h322", .type = &kH322Caps, .alternative = &alternative_access<H322Caps>},
    {.name = "h323", .type = &kH323Caps, .alternative = &alternative_access<H323Caps>},
    {.name = "h324", .type = &kH324Caps, .alternative = &alternative_access<H324Caps>},
    {.name = "voice", .type = &kVoiceCaps, .alternative = &alternative_access<VoiceCaps>},
    {.name = "t120-only", .type = &kT120OnlyCaps, .alternative = &alternative_access<T120OnlyCaps>},
    {.name = "nonStandardProtocol", .type = &kNonStandardProtocol, .alternative = &alternative_access<NonStandardProtocol>},
    {.name = "t38FaxAnnexbOnly", .type = &kT38FaxAnnexbOnlyCaps, .alternative = &alternative_access<T38FaxAnnexbOnlyCaps>},
    {.name = "sip", .type = &kSIPCaps, .alternative = &alternative_access<SIPCaps>},
};
constexpr Component kComponentsOfH310Caps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(H310Caps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(H310Caps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(H310Caps, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfDataRate[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(DataRate, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "channelRate", .type = &kType44, .offset = offsetof(DataRate, channel_rate)},
    {.name = "channelMultiplier", .type = &kType45, .offset = offsetof(DataRate, channel_multiplier), .optional = &optional_access<std::optional<std::uint16_t>>},
};
constexpr Component kComponentsOfSupportedPrefix[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(SupportedPrefix, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "prefix", .type = &kAliasAddress, .offset = offsetof(SupportedPrefix, prefix)},
};
constexpr Component kComponentsOfH320Caps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(H320Caps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(H320Caps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(H320Caps, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfH321Caps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(H321Caps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(H321Caps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(H321Caps, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfH322Caps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(H322Caps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(H322Caps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(H322Caps, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfH323Caps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(H323Caps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(H323Caps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(H323Caps, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfH324Caps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(H324Caps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(H324Caps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(H324Caps, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfVoiceCaps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(VoiceCaps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(VoiceCaps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(VoiceCaps, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfT120OnlyCaps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(T120OnlyCaps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(T120OnlyCaps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(T120OnlyCaps, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfNonStandardProtocol[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(NonStandardProtocol, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(NonStandardProtocol, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(NonStandardProtocol, supported_prefixes)},
};
constexpr Component kComponentsOfT38FaxAnnexbOnlyCaps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(T38FaxAnnexbOnlyCaps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(T38FaxAnnexbOnlyCaps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(T38FaxAnnexbOnlyCaps, supported_prefixes)},
    {.name = "t38FaxProtocol", .type = &h245::tables::DataProtocolCapability, .offset = offsetof(T38FaxAnnexbOnlyCaps, t38_fax_protocol)},
    {.name = "t38FaxProfile", .type = &h245::tables::T38FaxProfile, .offset = offsetof(T38FaxAnnexbOnlyCaps, t38_fax_profile)},
};
constexpr Component kComponentsOfSIPCaps[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(SIPCaps, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "dataRatesSupported", .type = &kType42, .offset = offsetof(SIPCaps, data_rates_supported), .optional = &optional_access<std::optional<std::vector<DataRate>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(SIPCaps, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfMcuInfo[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(McuInfo, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "protocol", .type = &kType19, .offset = offsetof(McuInfo, protocol), .optional = &optional_access<std::optional<std::vector<SupportedProtocols>>>},
};
constexpr Component kComponentsOfTerminalInfo[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(TerminalInfo, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
};
constexpr Component kComponentsOfTunnelledProtocol[] = {
    {.name = "id", .type = &kTunnelledProtocol_Id, .offset = offsetof(TunnelledProtocol, id)},
    {.name = "subIdentifier", .type = &kType46, .offset = offsetof(TunnelledProtocol, sub_identifier), .optional = &optional_access<std::optional<std::string>>},
};
constexpr Component kComponentsOfTunnelledProtocol_Id[] = {
    {.name = "tunnelledProtocolObjectID", .type = &kType6, .alternative = &alternative_access<asn1::ObjectIdentifier>},
    {.name = "tunnelledProtocolAlternateID", .type = &kTunnelledProtocolAlternateIdentifier, .alternative = &alternative_access<TunnelledProtocolAlternateIdentifier>},
};
constexpr Component kComponentsOfTunnelledProtocolAlternateIdentifier[] = {
    {.name = "protocolType", .type = &kType46, .offset = offsetof(TunnelledProtocolAlternateIdentifier, protocol_type)},
    {.name = "protocolVariant", .type = &kType46, .offset = offsetof(TunnelledProtocolAlternateIdentifier, protocol_variant), .optional = &optional_access<std::optional<std::string>>},
};
constexpr Component kComponentsOfSetup_UUIE_ConferenceGoal[] = {
    {.name = "create", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "join", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invite", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "capability-negotiation", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "callIndependentSupplementaryService", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfQseriesOptions[] = {
    {.name = "q932Full", .type = &kType2, .offset = offsetof(QseriesOptions, q932_full)},
    {.name = "q951Full", .type = &kType2, .offset = offsetof(QseriesOptions, q951_full)},
    {.name = "q952Full", .type = &kType2, .offset = offsetof(QseriesOptions, q952_full)},
    {.name = "q953Full", .type = &kType2, .offset = offsetof(QseriesOptions, q953_full)},
    {.name = "q955Full", .type = &kType2, .offset = offsetof(QseriesOptions, q955_full)},
    {.name = "q956Full", .type = &kType2, .offset = offsetof(QseriesOptions, q956_full)},
    {.name = "q957Full", .type = &kType2, .offset = offsetof(QseriesOptions, q957_full)},
    {.name = "q954Info", .type = &kQ954Details, .offset = offsetof(QseriesOptions, q954_info)},
};
constexpr Component kComponentsOfQ954Details[] = {
    {.name = "conferenceCalling", .type = &kType2, .offset = offsetof(Q954Details, conference_calling)},
    {.name = "threePartyService", .type = &kType2, .offset = offsetof(Q954Details, three_party_service)},
};
constexpr Component kComponentsOfCallType[] = {
    {.name = "pointToPoint", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "oneToN", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "nToOne", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "nToN", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCallIdentifier[] = {
    {.name = "guid", .type = &kType10, .offset = offsetof(CallIdentifier, guid)},
};
constexpr Component kComponentsOfH245Security[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "noSecurity", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "tls", .type = &kSecurityCapabilities, .alternative = &alternative_access<SecurityCapabilities>},
    {.name = "ipsec", .type = &kSecurityCapabilities, .alternative = &alternative_access<SecurityCapabilities>},
};
constexpr Component kComponentsOfSecurityCapabilities[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .offset = offsetof(SecurityCapabilities, non_standard), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "encryption", .type = &kSecurityServiceMode, .offset = offsetof(SecurityCapabilities, encryption)},
    {.name = "authenticaton", .type = &kSecurityServiceMode, .offset = offsetof(SecurityCapabilities, authenticaton)},
    {.name = "integrity", .type = &kSecurityServiceMode, .offset = offsetof(SecurityCapabilities, integrity)},
};
constexpr Component kComponentsOfSecurityServiceMode[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "none", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "default", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCryptoH323Token[] = {
    {.name = "cryptoEPPwdHash", .type = &kCryptoH323Token_CryptoEPPwdHash, .alternative = &alternative_access<CryptoH323Token_CryptoEPPwdHash>},
    {.name = "cryptoGKPwdHash", .type = &kCryptoH323Token_CryptoGKPwdHash, .alternative = &alternative_access<CryptoH323Token_CryptoGKPwdHash>},
    {.name = "cryptoEPPwdEncr", .type = &h235::tables::ENCRYPTED, .alternative = &alternative_access<h235::ENCRYPTED>},
    {.name = "cryptoGKPwdEncr", .type = &h235::tables::ENCRYPTED, .alternative = &alternative_access<h235::ENCRYPTED>},
    {.name = "cryptoEPCert", .type = &h235::tables::SIGNED, .alternative = &alternative_access<h235::SIGNED>},
    {.name = "cryptoGKCert", .type = &h235::tables::SIGNED, .alternative = &alternative_access<h235::SIGNED>},
    {.name = "cryptoFastStart", .type = &h235::tables::SIGNED, .alternative = &alternative_access<h235::SIGNED>},
    {.name = "nestedcryptoToken", .type = &h235::tables::CryptoToken, .alternative = &alternative_access<h235::CryptoToken>},
};
constexpr Component kComponentsOfCryptoH323Token_CryptoEPPwdHash[] = {
    {.name = "alias", .type = &kAliasAddress, .offset = offsetof(CryptoH323Token_CryptoEPPwdHash, alias)},
    {.name = "timeStamp", .type = &kType47, .offset = offsetof(CryptoH323Token_CryptoEPPwdHash, time_stamp)},
    {.name = "token", .type = &h235::tables::HASHED, .offset = offsetof(CryptoH323Token_CryptoEPPwdHash, token)},
};
constexpr Component kComponentsOfCryptoH323Token_CryptoGKPwdHash[] = {
    {.name = "gatekeeperId", .type = &kType14, .offset = offsetof(CryptoH323Token_CryptoGKPwdHash, gatekeeper_id)},
    {.name = "timeStamp", .type = &kType47, .offset = offsetof(CryptoH323Token_CryptoGKPwdHash, time_stamp)},
    {.name = "token", .type = &h235::tables::HASHED, .offset = offsetof(CryptoH323Token_CryptoGKPwdHash, token)},
};
constexpr Component kComponentsOfSetup_UUIE_ConnectionParameters[] = {
    {.name = "connectionType", .type = &kScnConnectionType, .offset = offsetof(Setup_UUIE_ConnectionParameters, connection_type)},
    {.name = "numberOfScnConnections", .type = &kType8, .offset = offsetof(Setup_UUIE_ConnectionParameters, number_of_scn_connections)},
    {.name = "connectionAggregation", .type = &kScnConnectionAggregation, .offset = offsetof(Setup_UUIE_ConnectionParameters, connection_aggregation)},
};
constexpr Component kComponentsOfScnConnectionType[] = {
    {.name = "unknown", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "bChannel", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "hybrid2x64", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "hybrid384", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "hybrid1536", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "hybrid1920", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "multirate", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfScnConnectionAggregation[] = {
    {.name = "auto", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "none", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "h221", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "bonded-mode1", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "bonded-mode2", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "bonded-mode3", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfPresentationIndicator[] = {
    {.name = "presentationAllowed", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "presentationRestricted", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "addressNotAvailable", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfServiceControlSession[] = {
    {.name = "sessionId", .type = &kType28, .offset = offsetof(ServiceControlSession, session_id)},
    {.name = "contents", .type = &kServiceControlDescriptor, .offset = offsetof(ServiceControlSession, contents), .optional = &optional_access<asn1::Box<ServiceControlDescriptor>>},
    {.name = "reason", .type = &kServiceControlSession_Reason, .offset = offsetof(ServiceControlSession, reason)},
};
constexpr Component kComponentsOfServiceControlDescriptor[] = {
    {.name = "url", .type = &kType48, .alternative = &alternative_access<std::string>},
    {.name = "signal", .type = &kType0, .alternative = &alternative_access<Bytes>},
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "callCreditServiceControl", .type = &kCallCreditServiceControl, .alternative = &alternative_access<CallCreditServiceControl>},
};
constexpr Component kComponentsOfCallCreditServiceControl[] = {
    {.name = "amountString", .type = &kType49, .offset = offsetof(CallCreditServiceControl, amount_string), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "billingMode", .type = &kCallCreditServiceControl_BillingMode, .offset = offsetof(CallCreditServiceControl, billing_mode), .optional = &optional_access<asn1::Box<CallCreditServiceControl_BillingMode>>},
    {.name = "callDurationLimit", .type = &kType47, .offset = offsetof(CallCreditServiceControl, call_duration_limit), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "enforceCallDurationLimit", .type = &kType2, .offset = offsetof(CallCreditServiceControl, enforce_call_duration_limit), .optional = &optional_access<std::optional<bool>>},
    {.name = "callStartingPoint", .type = &kCallCreditServiceControl_CallStartingPoint, .offset = offsetof(CallCreditServiceControl, call_starting_point), .optional = &optional_access<asn1::Box<CallCreditServiceControl_CallStartingPoint>>},
};
constexpr Component kComponentsOfCallCreditServiceControl_BillingMode[] = {
    {.name = "credit", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "debit", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCallCreditServiceControl_CallStartingPoint[] = {
    {.name = "alerting", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "connect", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfServiceControlSession_Reason[] = {
    {.name = "open", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "refresh", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "close", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCallCapacity[] = {
    {.name = "maximumCallCapacity", .type = &kCallCapacityInfo, .offset = offsetof(CallCapacity, maximum_call_capacity), .optional = &optional_access<asn1::Box<CallCapacityInfo>>},
    {.name = "currentCallCapacity", .type = &kCallCapacityInfo, .offset = offsetof(CallCapacity, current_call_capacity), .optional = &optional_access<asn1::Box<CallCapacityInfo>>},
};
constexpr Component kComponentsOfCallCapacityInfo[] = {
    {.name = "voiceGwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, voice_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "h310GwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, h310_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "h320GwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, h320_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "h321GwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, h321_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "h322GwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, h322_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "h323GwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, h323_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "h324GwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, h324_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "t120OnlyGwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, t120_only_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "t38FaxAnnexbOnlyGwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, t38_fax_annexb_only_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "terminalCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, terminal_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "mcuCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, mcu_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
    {.name = "sipGwCallsAvailable", .type = &kType50, .offset = offsetof(CallCapacityInfo, sip_gw_calls_available), .optional = &optional_access<std::optional<std::vector<CallsAvailable>>>},
};
constexpr Component kComponentsOfCallsAvailable[] = {
    {.name = "calls", .type = &kType44, .offset = offsetof(CallsAvailable, calls)},
    {.name = "group", .type = &kType51, .offset = offsetof(CallsAvailable, group), .optional = &optional_access<std::optional<std::string>>},
    {.name = "carrier", .type = &kCarrierInfo, .offset = offsetof(CallsAvailable, carrier), .optional = &optional_access<asn1::Box<CarrierInfo>>},
};
constexpr Component kComponentsOfCarrierInfo[] = {
    {.name = "carrierIdentificationCode", .type = &kType52, .offset = offsetof(CarrierInfo, carrier_identification_code), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "carrierName", .type = &kType51, .offset = offsetof(CarrierInfo, carrier_name), .optional = &optional_access<std::optional<std::string>>},
};
constexpr Component kComponentsOfCircuitInfo[] = {
    {.name = "sourceCircuitID", .type = &kCircuitIdentifier, .offset = offsetof(CircuitInfo, source_circuit_id), .optional = &optional_access<asn1::Box<CircuitIdentifier>>},
    {.name = "destinationCircuitID", .type = &kCircuitIdentifier, .offset = offsetof(CircuitInfo, destination_circuit_id), .optional = &optional_access<asn1::Box<CircuitIdentifier>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(CircuitInfo, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfCircuitIdentifier[] = {
    {.name = "cic", .type = &kCicInfo, .offset = offsetof(CircuitIdentifier, cic), .optional = &optional_access<asn1::Box<CicInfo>>},
    {.name = "group", .type = &kGroupID, .offset = offsetof(CircuitIdentifier, group), .optional = &optional_access<asn1::Box<GroupID>>},
    {.name = "carrier", .type = &kCarrierInfo, .offset = offsetof(CircuitIdentifier, carrier), .optional = &optional_access<asn1::Box<CarrierInfo>>},
};
constexpr Component kComponentsOfCicInfo[] = {
    {.name = "cic", .type = &kType54, .offset = offsetof(CicInfo, cic)},
    {.name = "pointCode", .type = &kType55, .offset = offsetof(CicInfo, point_code)},
};
constexpr Component kComponentsOfGroupID[] = {
    {.name = "member", .type = &kType9, .offset = offsetof(GroupID, member), .optional = &optional_access<std::optional<std::vector<std::uint16_t>>>},
    {.name = "group", .type = &kType51, .offset = offsetof(GroupID, group)},
};
constexpr Component kComponentsOfGenericData[] = {
    {.name = "id", .type = &kGenericIdentifier, .offset = offsetof(GenericData, id)},
    {.name = "parameters", .type = &kType56, .offset = offsetof(GenericData, parameters), .optional = &optional_access<std::optional<std::vector<EnumeratedParameter>>>},
};
constexpr Component kComponentsOfGenericIdentifier[] = {
    {.name = "standard", .type = &kType57, .alternative = &alternative_access<std::uint16_t>},
    {.name = "oid", .type = &kType6, .alternative = &alternative_access<asn1::ObjectIdentifier>},
    {.name = "nonStandard", .type = &kType10, .alternative = &alternative_access<Bytes>},
};
constexpr Component kComponentsOfEnumeratedParameter[] = {
    {.name = "id", .type = &kGenericIdentifier, .offset = offsetof(EnumeratedParameter, id)},
    {.name = "content", .type = &kContent, .offset = offsetof(EnumeratedParameter, content), .optional = &optional_access<asn1::Box<Content>>},
};
constexpr Component kComponentsOfContent[] = {
    {.name = "raw", .type = &kType0, .alternative = &alternative_access<Bytes>},
    {.name = "text", .type = &kType58, .alternative = &alternative_access<std::string>},
    {.name = "unicode", .type = &kType59, .alternative = &alternative_access<std::u16string>},
    {.name = "bool", .type = &kType2, .alternative = &alternative_access<bool>},
    {.name = "number8", .type = &kType28, .alternative = &alternative_access<std::uint8_t>},
    {.name = "number16", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "number32", .type = &kType44, .alternative = &alternative_access<std::uint32_t>},
    {.name = "id", .type = &kGenericIdentifier, .alternative = &alternative_access<GenericIdentifier>},
    {.name = "alias", .type = &kAliasAddress, .alternative = &alternative_access<AliasAddress>},
    {.name = "transport", .type = &kTransportAddress, .alternative = &alternative_access<TransportAddress>},
    {.name = "compound", .type = &kType56, .alternative = &alternative_access<std::vector<EnumeratedParameter>>},
    {.name = "nested", .type = &kType60, .alternative = &alternative_access<std::vector<GenericData>>},
};
constexpr Component kComponentsOfExtendedAliasAddress[] = {
    {.name = "address", .type = &kAliasAddress, .offset = offsetof(ExtendedAliasAddress, address)},
    {.name = "presentationIndicator", .type = &kPresentationIndicator, .offset = offsetof(ExtendedAliasAddress, presentation_indicator), .optional = &optional_access<asn1::Box<PresentationIndicator>>},
    {.name = "screeningIndicator", .type = &kType17, .offset = offsetof(ExtendedAliasAddress, screening_indicator), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfDisplayName[] = {
    {.name = "language", .type = &kType58, .offset = offsetof(DisplayName, language), .optional = &optional_access<std::optional<std::string>>},
    {.name = "name", .type = &kType61, .offset = offsetof(DisplayName, name)},
};
constexpr Component kComponentsOfCallProceeding_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(CallProceeding_UUIE, protocol_identifier)},
    {.name = "destinationInfo", .type = &kEndpointType, .offset = offsetof(CallProceeding_UUIE, destination_info)},
    {.name = "h245Address", .type = &kTransportAddress, .offset = offsetof(CallProceeding_UUIE, h245_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(CallProceeding_UUIE, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "h245SecurityMode", .type = &kH245Security, .offset = offsetof(CallProceeding_UUIE, h245_security_mode), .optional = &optional_access<asn1::Box<H245Security>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(CallProceeding_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(CallProceeding_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "fastStart", .type = &kType1, .offset = offsetof(CallProceeding_UUIE, fast_start), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "multipleCalls", .type = &kType2, .offset = offsetof(CallProceeding_UUIE, multiple_calls), .optional = &optional_access<std::optional<bool>>},
    {.name = "maintainConnection", .type = &kType2, .offset = offsetof(CallProceeding_UUIE, maintain_connection), .optional = &optional_access<std::optional<bool>>},
    {.name = "fastConnectRefused", .type = &kType4, .offset = offsetof(CallProceeding_UUIE, fast_connect_refused), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(CallProceeding_UUIE, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
};
constexpr Component kComponentsOfFeatureSet[] = {
    {.name = "replacementFeatureSet", .type = &kType2, .offset = offsetof(FeatureSet, replacement_feature_set)},
    {.name = "neededFeatures", .type = &kType5, .offset = offsetof(FeatureSet, needed_features), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "desiredFeatures", .type = &kType5, .offset = offsetof(FeatureSet, desired_features), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "supportedFeatures", .type = &kType5, .offset = offsetof(FeatureSet, supported_features), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfConnect_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(Connect_UUIE, protocol_identifier)},
    {.name = "h245Address", .type = &kTransportAddress, .offset = offsetof(Connect_UUIE, h245_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "destinationInfo", .type = &kEndpointType, .offset = offsetof(Connect_UUIE, destination_info)},
    {.name = "conferenceID", .type = &kType10, .offset = offsetof(Connect_UUIE, conference_id)},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(Connect_UUIE, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "h245SecurityMode", .type = &kH245Security, .offset = offsetof(Connect_UUIE, h245_security_mode), .optional = &optional_access<asn1::Box<H245Security>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(Connect_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(Connect_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "fastStart", .type = &kType1, .offset = offsetof(Connect_UUIE, fast_start), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "multipleCalls", .type = &kType2, .offset = offsetof(Connect_UUIE, multiple_calls), .optional = &optional_access<std::optional<bool>>},
    {.name = "maintainConnection", .type = &kType2, .offset = offsetof(Connect_UUIE, maintain_connection), .optional = &optional_access<std::optional<bool>>},
    {.name = "language", .type = &kType16, .offset = offsetof(Connect_UUIE, language), .optional = &optional_access<std::optional<std::vector<std::string>>>},
    {.name = "connectedAddress", .type = &kType7, .offset = offsetof(Connect_UUIE, connected_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "presentationIndicator", .type = &kPresentationIndicator, .offset = offsetof(Connect_UUIE, presentation_indicator), .optional = &optional_access<asn1::Box<PresentationIndicator>>},
    {.name = "screeningIndicator", .type = &kType17, .offset = offsetof(Connect_UUIE, screening_indicator), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "fastConnectRefused", .type = &kType4, .offset = offsetof(Connect_UUIE, fast_connect_refused), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(Connect_UUIE, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(Connect_UUIE, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(Connect_UUIE, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "displayName", .type = &kType22, .offset = offsetof(Connect_UUIE, display_name), .optional = &optional_access<std::optional<std::vector<DisplayName>>>},
};
constexpr Component kComponentsOfAlerting_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(Alerting_UUIE, protocol_identifier)},
    {.name = "destinationInfo", .type = &kEndpointType, .offset = offsetof(Alerting_UUIE, destination_info)},
    {.name = "h245Address", .type = &kTransportAddress, .offset = offsetof(Alerting_UUIE, h245_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(Alerting_UUIE, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "h245SecurityMode", .type = &kH245Security, .offset = offsetof(Alerting_UUIE, h245_security_mode), .optional = &optional_access<asn1::Box<H245Security>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(Alerting_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(Alerting_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "fastStart", .type = &kType1, .offset = offsetof(Alerting_UUIE, fast_start), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "multipleCalls", .type = &kType2, .offset = offsetof(Alerting_UUIE, multiple_calls), .optional = &optional_access<std::optional<bool>>},
    {.name = "maintainConnection", .type = &kType2, .offset = offsetof(Alerting_UUIE, maintain_connection), .optional = &optional_access<std::optional<bool>>},
    {.name = "alertingAddress", .type = &kType7, .offset = offsetof(Alerting_UUIE, alerting_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "presentationIndicator", .type = &kPresentationIndicator, .offset = offsetof(Alerting_UUIE, presentation_indicator), .optional = &optional_access<asn1::Box<PresentationIndicator>>},
    {.name = "screeningIndicator", .type = &kType17, .offset = offsetof(Alerting_UUIE, screening_indicator), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "fastConnectRefused", .type = &kType4, .offset = offsetof(Alerting_UUIE, fast_connect_refused), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(Alerting_UUIE, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(Alerting_UUIE, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(Alerting_UUIE, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "displayName", .type = &kType22, .offset = offsetof(Alerting_UUIE, display_name), .optional = &optional_access<std::optional<std::vector<DisplayName>>>},
};
constexpr Component kComponentsOfInformation_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(Information_UUIE, protocol_identifier)},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(Information_UUIE, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(Information_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(Information_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "fastStart", .type = &kType1, .offset = offsetof(Information_UUIE, fast_start), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "fastConnectRefused", .type = &kType4, .offset = offsetof(Information_UUIE, fast_connect_refused), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(Information_UUIE, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
};
constexpr Component kComponentsOfReleaseComplete_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(ReleaseComplete_UUIE, protocol_identifier)},
    {.name = "reason", .type = &kReleaseCompleteReason, .offset = offsetof(ReleaseComplete_UUIE, reason), .optional = &optional_access<asn1::Box<ReleaseCompleteReason>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(ReleaseComplete_UUIE, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(ReleaseComplete_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(ReleaseComplete_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "busyAddress", .type = &kType7, .offset = offsetof(ReleaseComplete_UUIE, busy_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "presentationIndicator", .type = &kPresentationIndicator, .offset = offsetof(ReleaseComplete_UUIE, presentation_indicator), .optional = &optional_access<asn1::Box<PresentationIndicator>>},
    {.name = "screeningIndicator", .type = &kType17, .offset = offsetof(ReleaseComplete_UUIE, screening_indicator), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(ReleaseComplete_UUIE, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(ReleaseComplete_UUIE, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(ReleaseComplete_UUIE, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "destinationInfo", .type = &kEndpointType, .offset = offsetof(ReleaseComplete_UUIE, destination_info), .optional = &optional_access<asn1::Box<EndpointType>>},
    {.name = "displayName", .type = &kType22, .offset = offsetof(ReleaseComplete_UUIE, display_name), .optional = &optional_access<std::optional<std::vector<DisplayName>>>},
};
constexpr Component kComponentsOfReleaseCompleteReason[] = {
    {.name = "noBandwidth", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "gatekeeperResources", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "unreachableDestination", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "destinationRejection", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidRevision", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "noPermission", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "unreachableGatekeeper", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "gatewayResources", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "badFormatAddress", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "adaptiveBusy", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "inConf", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "facilityCallDeflection", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenied", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "calledPartyNotRegistered", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "callerNotRegistered", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "newConnectionNeeded", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "nonStandardReason", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "replaceWithConferenceInvite", .type = &kType10, .alternative = &alternative_access<Bytes>},
    {.name = "genericDataReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "neededFeatureNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "tunnelledSignallingRejected", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidCID", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors, .alternative = &alternative_access<SecurityErrors>},
    {.name = "hopCountExceeded", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfSecurityErrors[] = {
    {.name = "securityWrongSyncTime", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityReplay", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityWrongGeneralID", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityWrongSendersID", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityIntegrityFailed", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityWrongOID", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDHmismatch", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityCertificateExpired", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityCertificateDateInvalid", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityCertificateRevoked", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityCertificateNotReadable", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityCertificateSignatureInvalid", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityCertificateMissing", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityCertificateIncomplete", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityUnsupportedCertificateAlgOID", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityUnknownCA", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfFacility_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(Facility_UUIE, protocol_identifier)},
    {.name = "alternativeAddress", .type = &kTransportAddress, .offset = offsetof(Facility_UUIE, alternative_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "alternativeAliasAddress", .type = &kType7, .offset = offsetof(Facility_UUIE, alternative_alias_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "conferenceID", .type = &kType10, .offset = offsetof(Facility_UUIE, conference_id), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "reason", .type = &kFacilityReason, .offset = offsetof(Facility_UUIE, reason)},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(Facility_UUIE, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "destExtraCallInfo", .type = &kType7, .offset = offsetof(Facility_UUIE, dest_extra_call_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "remoteExtensionAddress", .type = &kAliasAddress, .offset = offsetof(Facility_UUIE, remote_extension_address), .optional = &optional_access<asn1::Box<AliasAddress>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(Facility_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(Facility_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "conferences", .type = &kType62, .offset = offsetof(Facility_UUIE, conferences), .optional = &optional_access<std::optional<std::vector<ConferenceList>>>},
    {.name = "h245Address", .type = &kTransportAddress, .offset = offsetof(Facility_UUIE, h245_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "fastStart", .type = &kType1, .offset = offsetof(Facility_UUIE, fast_start), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "multipleCalls", .type = &kType2, .offset = offsetof(Facility_UUIE, multiple_calls), .optional = &optional_access<std::optional<bool>>},
    {.name = "maintainConnection", .type = &kType2, .offset = offsetof(Facility_UUIE, maintain_connection), .optional = &optional_access<std::optional<bool>>},
    {.name = "fastConnectRefused", .type = &kType4, .offset = offsetof(Facility_UUIE, fast_connect_refused), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(Facility_UUIE, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(Facility_UUIE, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(Facility_UUIE, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "destinationInfo", .type = &kEndpointType, .offset = offsetof(Facility_UUIE, destination_info), .optional = &optional_access<asn1::Box<EndpointType>>},
    {.name = "h245SecurityMode", .type = &kH245Security, .offset = offsetof(Facility_UUIE, h245_security_mode), .optional = &optional_access<asn1::Box<H245Security>>},
};
constexpr Component kComponentsOfFacilityReason[] = {
    {.name = "routeCallToGatekeeper", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "callForwarded", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "routeCallToMC", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "conferenceListChoice", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "startH245", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "noH245", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "newTokens", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "featureSetUpdate", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "forwardedElements", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "transportedInformation", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfConferenceList[] = {
    {.name = "conferenceID", .type = &kType10, .offset = offsetof(ConferenceList, conference_id), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "conferenceAlias", .type = &kAliasAddress, .offset = offsetof(ConferenceList, conference_alias), .optional = &optional_access<asn1::Box<AliasAddress>>},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(ConferenceList, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
};
constexpr Component kComponentsOfProgress_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(Progress_UUIE, protocol_identifier)},
    {.name = "destinationInfo", .type = &kEndpointType, .offset = offsetof(Progress_UUIE, destination_info)},
    {.name = "h245Address", .type = &kTransportAddress, .offset = offsetof(Progress_UUIE, h245_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(Progress_UUIE, call_identifier)},
    {.name = "h245SecurityMode", .type = &kH245Security, .offset = offsetof(Progress_UUIE, h245_security_mode), .optional = &optional_access<asn1::Box<H245Security>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(Progress_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(Progress_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "fastStart", .type = &kType1, .offset = offsetof(Progress_UUIE, fast_start), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "multipleCalls", .type = &kType2, .offset = offsetof(Progress_UUIE, multiple_calls), .optional = &optional_access<std::optional<bool>>},
    {.name = "maintainConnection", .type = &kType2, .offset = offsetof(Progress_UUIE, maintain_connection), .optional = &optional_access<std::optional<bool>>},
    {.name = "fastConnectRefused", .type = &kType4, .offset = offsetof(Progress_UUIE, fast_connect_refused), .optional = &optional_access<std::optional<asn1::Null>>},
};
constexpr Component kComponentsOfStatus_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(Status_UUIE, protocol_identifier)},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(Status_UUIE, call_identifier)},
    {.name = "tokens", .type = &kType12, .offset = offsetof(Status_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(Status_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
};
constexpr Component kComponentsOfStatusInquiry_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(StatusInquiry_UUIE, protocol_identifier)},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(StatusInquiry_UUIE, call_identifier)},
    {.name = "tokens", .type = &kType12, .offset = offsetof(StatusInquiry_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(StatusInquiry_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
};
constexpr Component kComponentsOfSetupAcknowledge_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(SetupAcknowledge_UUIE, protocol_identifier)},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(SetupAcknowledge_UUIE, call_identifier)},
    {.name = "tokens", .type = &kType12, .offset = offsetof(SetupAcknowledge_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(SetupAcknowledge_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
};
constexpr Component kComponentsOfNotify_UUIE[] = {
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(Notify_UUIE, protocol_identifier)},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(Notify_UUIE, call_identifier)},
    {.name = "tokens", .type = &kType12, .offset = offsetof(Notify_UUIE, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(Notify_UUIE, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "connectedAddress", .type = &kType7, .offset = offsetof(Notify_UUIE, connected_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "presentationIndicator", .type = &kPresentationIndicator, .offset = offsetof(Notify_UUIE, presentation_indicator), .optional = &optional_access<asn1::Box<PresentationIndicator>>},
    {.name = "screeningIndicator", .type = &kType17, .offset = offsetof(Notify_UUIE, screening_indicator), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "destinationInfo", .type = &kEndpointType, .offset = offsetof(Notify_UUIE, destination_info), .optional = &optional_access<asn1::Box<EndpointType>>},
    {.name = "displayName", .type = &kType22, .offset = offsetof(Notify_UUIE, display_name), .optional = &optional_access<std::optional<std::vector<DisplayName>>>},
};
constexpr Component kComponentsOfCallLinkage[] = {
    {.name = "globalCallId", .type = &kType10, .offset = offsetof(CallLinkage, global_call_id), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "threadId", .type = &kType10, .offset = offsetof(CallLinkage, thread_id), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfH323_UU_PDU_TunnelledSignallingMessage[] = {
    {.name = "tunnelledProtocolID", .type = &kTunnelledProtocol, .offset = offsetof(H323_UU_PDU_TunnelledSignallingMessage, tunnelled_protocol_id)},
    {.name = "messageContent", .type = &kType1, .offset = offsetof(H323_UU_PDU_TunnelledSignallingMessage, message_content)},
    {.name = "tunnellingRequired", .type = &kType4, .offset = offsetof(H323_UU_PDU_TunnelledSignallingMessage, tunnelling_required), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(H323_UU_PDU_TunnelledSignallingMessage, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
};
constexpr Component kComponentsOfStimulusControl[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .offset = offsetof(StimulusControl, non_standard), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "isText", .type = &kType4, .offset = offsetof(StimulusControl, is_text), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "h248Message", .type = &kType0, .offset = offsetof(StimulusControl, h248_message), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfH323_UserInformation_UserData[] = {
    {.name = "protocol-discriminator", .type = &kType28, .offset = offsetof(H323_UserInformation_UserData, protocol_discriminator)},
    {.name = "user-information", .type = &kType63, .offset = offsetof(H323_UserInformation_UserData, user_information)},
};
constexpr Component kComponentsOfRasMessage[] = {
    {.name = "gatekeeperRequest", .type = &kGatekeeperRequest, .alternative = &alternative_access<GatekeeperRequest>},
    {.name = "gatekeeperConfirm", .type = &kGatekeeperConfirm, .alternative = &alternative_access<GatekeeperConfirm>},
    {.name = "gatekeeperReject", .type = &kGatekeeperReject, .alternative = &alternative_access<GatekeeperReject>},
    {.name = "registrationRequest", .type = &kRegistrationRequest, .alternative = &alternative_access<RegistrationRequest>},
    {.name = "registrationConfirm", .type = &kRegistrationConfirm, .alternative = &alternative_access<RegistrationConfirm>},
    {.name = "registrationReject", .type = &kRegistrationReject, .alternative = &alternative_access<RegistrationReject>},
    {.name = "unregistrationRequest", .type = &kUnregistrationRequest, .alternative = &alternative_access<UnregistrationRequest>},
    {.name = "unregistrationConfirm", .type = &kUnregistrationConfirm, .alternative = &alternative_access<UnregistrationConfirm>},
    {.name = "unregistrationReject", .type = &kUnregistrationReject, .alternative = &alternative_access<UnregistrationReject>},
    {.name = "admissionRequest", .type = &kAdmissionRequest, .alternative = &alternative_access<AdmissionRequest>},
    {.name = "admissionConfirm", .type = &kAdmissionConfirm, .alternative = &alternative_access<AdmissionConfirm>},
    {.name = "admissionReject", .type = &kAdmissionReject, .alternative = &alternative_access<AdmissionReject>},
    {.name = "bandwidthRequest", .type = &kBandwidthRequest, .alternative = &alternative_access<BandwidthRequest>},
    {.name = "bandwidthConfirm", .type = &kBandwidthConfirm, .alternative = &alternative_access<BandwidthConfirm>},
    {.name = "bandwidthReject", .type = &kBandwidthReject, .alternative = &alternative_access<BandwidthReject>},
    {.name = "disengageRequest", .type = &kDisengageRequest, .alternative = &alternative_access<DisengageRequest>},
    {.name = "disengageConfirm", .type = &kDisengageConfirm, .alternative = &alternative_access<DisengageConfirm>},
    {.name = "disengageReject", .type = &kDisengageReject, .alternative = &alternative_access<DisengageReject>},
    {.name = "locationRequest", .type = &kLocationRequest, .alternative = &alternative_access<LocationRequest>},
    {.name = "locationConfirm", .type = &kLocationConfirm, .alternative = &alternative_access<LocationConfirm>},
    {.name = "locationReject", .type = &kLocationReject, .alternative = &alternative_access<LocationReject>},
    {.name = "infoRequest", .type = &kInfoRequest, .alternative = &alternative_access<InfoRequest>},
    {.name = "infoRequestResponse", .type = &kInfoRequestResponse, .alternative = &alternative_access<InfoRequestResponse>},
    {.name = "nonStandardMessage", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "unknownMessageResponse", .type = &kUnknownMessageResponse, .alternative = &alternative_access<UnknownMessageResponse>},
    {.name = "requestInProgress", .type = &kRequestInProgress, .alternative = &alternative_access<RequestInProgress>},
    {.name = "resourcesAvailableIndicate", .type = &kResourcesAvailableIndicate, .alternative = &alternative_access<ResourcesAvailableIndicate>},
    {.name = "resourcesAvailableConfirm", .type = &kResourcesAvailableConfirm, .alternative = &alternative_access<ResourcesAvailableConfirm>},
    {.name = "infoRequestAck", .type = &kInfoRequestAck, .alternative = &alternative_access<InfoRequestAck>},
    {.name = "infoRequestNak", .type = &kInfoRequestNak, .alternative = &alternative_access<InfoRequestNak>},
    {.name = "serviceControlIndication", .type = &kServiceControlIndication, .alternative = &alternative_access<ServiceControlIndication>},
    {.name = "serviceControlResponse", .type = &kServiceControlResponse, .alternative = &alternative_access<ServiceControlResponse>},
    {.name = "admissionConfirmSequence", .type = &kType64, .alternative = &alternative_access<std::vector<AdmissionConfirm>>},
};
constexpr Component kComponentsOfGatekeeperRequest[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(GatekeeperRequest, request_seq_num)},
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(GatekeeperRequest, protocol_identifier)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(GatekeeperRequest, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "rasAddress", .type = &kTransportAddress, .offset = offsetof(GatekeeperRequest, ras_address)},
    {.name = "endpointType", .type = &kEndpointType, .offset = offsetof(GatekeeperRequest, endpoint_type)},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(GatekeeperRequest, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "callServices", .type = &kQseriesOptions, .offset = offsetof(GatekeeperRequest, call_services), .optional = &optional_access<asn1::Box<QseriesOptions>>},
    {.name = "endpointAlias", .type = &kType7, .offset = offsetof(GatekeeperRequest, endpoint_alias), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "alternateEndpoints", .type = &kType66, .offset = offsetof(GatekeeperRequest, alternate_endpoints), .optional = &optional_access<std::optional<std::vector<Endpoint>>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(GatekeeperRequest, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(GatekeeperRequest, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "authenticationCapability", .type = &kType67, .offset = offsetof(GatekeeperRequest, authentication_capability), .optional = &optional_access<std::optional<std::vector<h235::AuthenticationMechanism>>>},
    {.name = "algorithmOIDs", .type = &kType68, .offset = offsetof(GatekeeperRequest, algorithm_oi_ds), .optional = &optional_access<std::optional<std::vector<asn1::ObjectIdentifier>>>},
    {.name = "integrity", .type = &kType69, .offset = offsetof(GatekeeperRequest, integrity), .optional = &optional_access<std::optional<std::vector<IntegrityMechanism>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(GatekeeperRequest, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "supportsAltGK", .type = &kType4, .offset = offsetof(GatekeeperRequest, supports_alt_gk), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(GatekeeperRequest, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(GatekeeperRequest, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "supportsAssignedGK", .type = &kType2, .offset = offsetof(GatekeeperRequest, supports_assigned_gk), .optional = &optional_access<std::optional<bool>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(GatekeeperRequest, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
};
constexpr Component kComponentsOfEndpoint[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(Endpoint, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "aliasAddress", .type = &kType7, .offset = offsetof(Endpoint, alias_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "callSignalAddress", .type = &kType70, .offset = offsetof(Endpoint, call_signal_address), .optional = &optional_access<std::optional<std::vector<TransportAddress>>>},
    {.name = "rasAddress", .type = &kType70, .offset = offsetof(Endpoint, ras_address), .optional = &optional_access<std::optional<std::vector<TransportAddress>>>},
    {.name = "endpointType", .type = &kEndpointType, .offset = offsetof(Endpoint, endpoint_type), .optional = &optional_access<asn1::Box<EndpointType>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(Endpoint, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(Endpoint, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "priority", .type = &kType71, .offset = offsetof(Endpoint, priority), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "remoteExtensionAddress", .type = &kType7, .offset = offsetof(Endpoint, remote_extension_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "destExtraCallInfo", .type = &kType7, .offset = offsetof(Endpoint, dest_extra_call_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "alternateTransportAddresses", .type = &kAlternateTransportAddresses, .offset = offsetof(Endpoint, alternate_transport_addresses), .optional = &optional_access<asn1::Box<AlternateTransportAddresses>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(Endpoint, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(Endpoint, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
};
constexpr Component kComponentsOfAlternateTransportAddresses[] = {
    {.name = "annexE", .type = &kType70, .offset = offsetof(AlternateTransportAddresses, annex_e), .optional = &optional_access<std::optional<std::vector<TransportAddress>>>},
    {.name = "sctp", .type = &kType70, .offset = offsetof(AlternateTransportAddresses, sctp), .optional = &optional_access<std::optional<std::vector<TransportAddress>>>},
};
constexpr Component kComponentsOfIntegrityMechanism[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "digSig", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "iso9797", .type = &kType6, .alternative = &alternative_access<asn1::ObjectIdentifier>},
    {.name = "nonIsoIM", .type = &kNonIsoIntegrityMechanism, .alternative = &alternative_access<NonIsoIntegrityMechanism>},
};
constexpr Component kComponentsOfNonIsoIntegrityMechanism[] = {
    {.name = "hMAC-MD5", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "hMAC-iso10118-2-s", .type = &kEncryptIntAlg, .alternative = &alternative_access<EncryptIntAlg>},
    {.name = "hMAC-iso10118-2-l", .type = &kEncryptIntAlg, .alternative = &alternative_access<EncryptIntAlg>},
    {.name = "hMAC-iso10118-3", .type = &kType6, .alternative = &alternative_access<asn1::ObjectIdentifier>},
};
constexpr Component kComponentsOfEncryptIntAlg[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "isoAlgorithm", .type = &kType6, .alternative = &alternative_access<asn1::ObjectIdentifier>},
};
constexpr Component kComponentsOfICV[] = {
    {.name = "algorithmOID", .type = &kType6, .offset = offsetof(ICV, algorithm_oid)},
    {.name = "icv", .type = &kType72, .offset = offsetof(ICV, icv)},
};
constexpr Component kComponentsOfAlternateGK[] = {
    {.name = "rasAddress", .type = &kTransportAddress, .offset = offsetof(AlternateGK, ras_address)},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(AlternateGK, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "needToRegister", .type = &kType2, .offset = offsetof(AlternateGK, need_to_register)},
    {.name = "priority", .type = &kType71, .offset = offsetof(AlternateGK, priority)},
};
constexpr Component kComponentsOfGatekeeperConfirm[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(GatekeeperConfirm, request_seq_num)},
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(GatekeeperConfirm, protocol_identifier)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(GatekeeperConfirm, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(GatekeeperConfirm, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "rasAddress", .type = &kTransportAddress, .offset = offsetof(GatekeeperConfirm, ras_address)},
    {.name = "alternateGatekeeper", .type = &kType73, .offset = offsetof(GatekeeperConfirm, alternate_gatekeeper), .optional = &optional_access<std::optional<std::vector<AlternateGK>>>},
    {.name = "authenticationMode", .type = &h235::tables::AuthenticationMechanism, .offset = offsetof(GatekeeperConfirm, authentication_mode), .optional = &optional_access<asn1::Box<h235::AuthenticationMechanism>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(GatekeeperConfirm, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(GatekeeperConfirm, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "algorithmOID", .type = &kType6, .offset = offsetof(GatekeeperConfirm, algorithm_oid), .optional = &optional_access<std::optional<asn1::ObjectIdentifier>>},
    {.name = "integrity", .type = &kType69, .offset = offsetof(GatekeeperConfirm, integrity), .optional = &optional_access<std::optional<std::vector<IntegrityMechanism>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(GatekeeperConfirm, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(GatekeeperConfirm, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(GatekeeperConfirm, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(GatekeeperConfirm, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
    {.name = "rehomingModel", .type = &kRehomingModel, .offset = offsetof(GatekeeperConfirm, rehoming_model), .optional = &optional_access<asn1::Box<RehomingModel>>},
};
constexpr Component kComponentsOfRehomingModel[] = {
    {.name = "gatekeeperBased", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "endpointBased", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfGatekeeperReject[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(GatekeeperReject, request_seq_num)},
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(GatekeeperReject, protocol_identifier)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(GatekeeperReject, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(GatekeeperReject, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "rejectReason", .type = &kGatekeeperRejectReason, .offset = offsetof(GatekeeperReject, reject_reason)},
    {.name = "altGKInfo", .type = &kAltGKInfo, .offset = offsetof(GatekeeperReject, alt_gk_info), .optional = &optional_access<asn1::Box<AltGKInfo>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(GatekeeperReject, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(GatekeeperReject, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(GatekeeperReject, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(GatekeeperReject, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(GatekeeperReject, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfGatekeeperRejectReason[] = {
    {.name = "resourceUnavailable", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "terminalExcluded", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidRevision", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenial", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "genericDataReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "neededFeatureNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors, .alternative = &alternative_access<SecurityErrors>},
};
constexpr Component kComponentsOfAltGKInfo[] = {
    {.name = "alternateGatekeeper", .type = &kType73, .offset = offsetof(AltGKInfo, alternate_gatekeeper)},
    {.name = "altGKisPermanent", .type = &kType2, .offset = offsetof(AltGKInfo, alt_g_kis_permanent)},
};
constexpr Component kComponentsOfRegistrationRequest[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(RegistrationRequest, request_seq_num)},
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(RegistrationRequest, protocol_identifier)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(RegistrationRequest, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "discoveryComplete", .type = &kType2, .offset = offsetof(RegistrationRequest, discovery_complete)},
    {.name = "callSignalAddress", .type = &kType70, .offset = offsetof(RegistrationRequest, call_signal_address)},
    {.name = "rasAddress", .type = &kType70, .offset = offsetof(RegistrationRequest, ras_address)},
    {.name = "terminalType", .type = &kEndpointType, .offset = offsetof(RegistrationRequest, terminal_type)},
    {.name = "terminalAlias", .type = &kType7, .offset = offsetof(RegistrationRequest, terminal_alias), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(RegistrationRequest, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "endpointVendor", .type = &kVendorIdentifier, .offset = offsetof(RegistrationRequest, endpoint_vendor)},
    {.name = "alternateEndpoints", .type = &kType66, .offset = offsetof(RegistrationRequest, alternate_endpoints), .optional = &optional_access<std::optional<std::vector<Endpoint>>>},
    {.name = "timeToLive", .type = &kType47, .offset = offsetof(RegistrationRequest, time_to_live), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(RegistrationRequest, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(RegistrationRequest, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(RegistrationRequest, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "keepAlive", .type = &kType2, .offset = offsetof(RegistrationRequest, keep_alive), .optional = &optional_access<std::optional<bool>>},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(RegistrationRequest, endpoint_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "willSupplyUUIEs", .type = &kType2, .offset = offsetof(RegistrationRequest, will_supply_uui_es), .optional = &optional_access<std::optional<bool>>},
    {.name = "maintainConnection", .type = &kType2, .offset = offsetof(RegistrationRequest, maintain_connection), .optional = &optional_access<std::optional<bool>>},
    {.name = "alternateTransportAddresses", .type = &kAlternateTransportAddresses, .offset = offsetof(RegistrationRequest, alternate_transport_addresses), .optional = &optional_access<asn1::Box<AlternateTransportAddresses>>},
    {.name = "additiveRegistration", .type = &kType4, .offset = offsetof(RegistrationRequest, additive_registration), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "terminalAliasPattern", .type = &kType74, .offset = offsetof(RegistrationRequest, terminal_alias_pattern), .optional = &optional_access<std::optional<std::vector<AddressPattern>>>},
    {.name = "supportsAltGK", .type = &kType4, .offset = offsetof(RegistrationRequest, supports_alt_gk), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "usageReportingCapability", .type = &kRasUsageInfoTypes, .offset = offsetof(RegistrationRequest, usage_reporting_capability), .optional = &optional_access<asn1::Box<RasUsageInfoTypes>>},
    {.name = "multipleCalls", .type = &kType2, .offset = offsetof(RegistrationRequest, multiple_calls), .optional = &optional_access<std::optional<bool>>},
    {.name = "supportedH248Packages", .type = &kType1, .offset = offsetof(RegistrationRequest, supported_h248_packages), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "callCreditCapability", .type = &kCallCreditCapability, .offset = offsetof(RegistrationRequest, call_credit_capability), .optional = &optional_access<asn1::Box<CallCreditCapability>>},
    {.name = "capacityReportingCapability", .type = &kCapacityReportingCapability, .offset = offsetof(RegistrationRequest, capacity_reporting_capability), .optional = &optional_access<asn1::Box<CapacityReportingCapability>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(RegistrationRequest, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(RegistrationRequest, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(RegistrationRequest, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "restart", .type = &kType4, .offset = offsetof(RegistrationRequest, restart), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "supportsACFSequences", .type = &kType4, .offset = offsetof(RegistrationRequest, supports_acf_sequences), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "supportsAssignedGK", .type = &kType2, .offset = offsetof(RegistrationRequest, supports_assigned_gk), .optional = &optional_access<std::optional<bool>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(RegistrationRequest, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
    {.name = "transportQOS", .type = &kTransportQOS, .offset = offsetof(RegistrationRequest, transport_qos), .optional = &optional_access<asn1::Box<TransportQOS>>},
    {.name = "language", .type = &kType16, .offset = offsetof(RegistrationRequest, language), .optional = &optional_access<std::optional<std::vector<std::string>>>},
};
constexpr Component kComponentsOfAddressPattern[] = {
    {.name = "wildcard", .type = &kAliasAddress, .alternative = &alternative_access<AliasAddress>},
    {.name = "range", .type = &kAddressPattern_Range, .alternative = &alternative_access<AddressPattern_Range>},
};
constexpr Component kComponentsOfAddressPattern_Range[] = {
    {.name = "startOfRange", .type = &kPartyNumber, .offset = offsetof(AddressPattern_Range, start_of_range)},
    {.name = "endOfRange", .type = &kPartyNumber, .offset = offsetof(AddressPattern_Range, end_of_range)},
};
constexpr Component kComponentsOfRasUsageInfoTypes[] = {
    {.name = "nonStandardUsageTypes", .type = &kType3, .offset = offsetof(RasUsageInfoTypes, non_standard_usage_types)},
    {.name = "startTime", .type = &kType4, .offset = offsetof(RasUsageInfoTypes, start_time), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "endTime", .type = &kType4, .offset = offsetof(RasUsageInfoTypes, end_time), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "terminationCause", .type = &kType4, .offset = offsetof(RasUsageInfoTypes, termination_cause), .optional = &optional_access<std::optional<asn1::Null>>},
};
constexpr Component kComponentsOfCallCreditCapability[] = {
    {.name = "canDisplayAmountString", .type = &kType2, .offset = offsetof(CallCreditCapability, can_display_amount_string), .optional = &optional_access<std::optional<bool>>},
    {.name = "canEnforceDurationLimit", .type = &kType2, .offset = offsetof(CallCreditCapability, can_enforce_duration_limit), .optional = &optional_access<std::optional<bool>>},
};
constexpr Component kComponentsOfCapacityReportingCapability[] = {
    {.name = "canReportCallCapacity", .type = &kType2, .offset = offsetof(CapacityReportingCapability, can_report_call_capacity)},
};
constexpr Component kComponentsOfTransportQOS[] = {
    {.name = "endpointControlled", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "gatekeeperControlled", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "noControl", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "qOSCapabilities", .type = &kType75, .alternative = &alternative_access<std::vector<h245::QOSCapability>>},
};
constexpr Component kComponentsOfRegistrationConfirm[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(RegistrationConfirm, request_seq_num)},
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(RegistrationConfirm, protocol_identifier)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(RegistrationConfirm, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "callSignalAddress", .type = &kType70, .offset = offsetof(RegistrationConfirm, call_signal_address)},
    {.name = "terminalAlias", .type = &kType7, .offset = offsetof(RegistrationConfirm, terminal_alias), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(RegistrationConfirm, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(RegistrationConfirm, endpoint_identifier)},
    {.name = "alternateGatekeeper", .type = &kType73, .offset = offsetof(RegistrationConfirm, alternate_gatekeeper), .optional = &optional_access<std::optional<std::vector<AlternateGK>>>},
    {.name = "timeToLive", .type = &kType47, .offset = offsetof(RegistrationConfirm, time_to_live), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(RegistrationConfirm, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(RegistrationConfirm, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(RegistrationConfirm, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "willRespondToIRR", .type = &kType2, .offset = offsetof(RegistrationConfirm, will_respond_to_irr), .optional = &optional_access<std::optional<bool>>},
    {.name = "preGrantedARQ", .type = &kRegistrationConfirm_PreGrantedARQ, .offset = offsetof(RegistrationConfirm, pre_granted_arq), .optional = &optional_access<asn1::Box<RegistrationConfirm_PreGrantedARQ>>},
    {.name = "maintainConnection", .type = &kType2, .offset = offsetof(RegistrationConfirm, maintain_connection), .optional = &optional_access<std::optional<bool>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(RegistrationConfirm, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "supportsAdditiveRegistration", .type = &kType4, .offset = offsetof(RegistrationConfirm, supports_additive_registration), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "terminalAliasPattern", .type = &kType74, .offset = offsetof(RegistrationConfirm, terminal_alias_pattern), .optional = &optional_access<std::optional<std::vector<AddressPattern>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(RegistrationConfirm, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
    {.name = "usageSpec", .type = &kType76, .offset = offsetof(RegistrationConfirm, usage_spec), .optional = &optional_access<std::optional<std::vector<RasUsageSpecification>>>},
    {.name = "featureServerAlias", .type = &kAliasAddress, .offset = offsetof(RegistrationConfirm, feature_server_alias), .optional = &optional_access<asn1::Box<AliasAddress>>},
    {.name = "capacityReportingSpec", .type = &kCapacityReportingSpecification, .offset = offsetof(RegistrationConfirm, capacity_reporting_spec), .optional = &optional_access<asn1::Box<CapacityReportingSpecification>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(RegistrationConfirm, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(RegistrationConfirm, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(RegistrationConfirm, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
    {.name = "rehomingModel", .type = &kRehomingModel, .offset = offsetof(RegistrationConfirm, rehoming_model), .optional = &optional_access<asn1::Box<RehomingModel>>},
    {.name = "transportQOS", .type = &kTransportQOS, .offset = offsetof(RegistrationConfirm, transport_qos), .optional = &optional_access<asn1::Box<TransportQOS>>},
};
constexpr Component kComponentsOfRegistrationConfirm_PreGrantedARQ[] = {
    {.name = "makeCall", .type = &kType2, .offset = offsetof(RegistrationConfirm_PreGrantedARQ, make_call)},
    {.name = "useGKCallSignalAddressToMakeCall", .type = &kType2, .offset = offsetof(RegistrationConfirm_PreGrantedARQ, use_gk_call_signal_address_to_make_call)},
    {.name = "answerCall", .type = &kType2, .offset = offsetof(RegistrationConfirm_PreGrantedARQ, answer_call)},
    {.name = "useGKCallSignalAddressToAnswer", .type = &kType2, .offset = offsetof(RegistrationConfirm_PreGrantedARQ, use_gk_call_signal_address_to_answer)},
    {.name = "irrFrequencyInCall", .type = &kType65, .offset = offsetof(RegistrationConfirm_PreGrantedARQ, irr_frequency_in_call), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "totalBandwidthRestriction", .type = &kType44, .offset = offsetof(RegistrationConfirm_PreGrantedARQ, total_bandwidth_restriction), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "alternateTransportAddresses", .type = &kAlternateTransportAddresses, .offset = offsetof(RegistrationConfirm_PreGrantedARQ, alternate_transport_addresses), .optional = &optional_access<asn1::Box<AlternateTransportAddresses>>},
    {.name = "useSpecifiedTransport", .type = &kUseSpecifiedTransport, .offset = offsetof(RegistrationConfirm_PreGrantedARQ, use_specified_transport), .optional = &optional_access<asn1::Box<UseSpecifiedTransport>>},
};
constexpr Component kComponentsOfUseSpecifiedTransport[] = {
    {.name = "tcp", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "annexE", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "sctp", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfRasUsageSpecification[] = {
    {.name = "when", .type = &kRasUsageSpecification_When, .offset = offsetof(RasUsageSpecification, when)},
    {.name = "callStartingPoint", .type = &kRasUsageSpecification_CallStartingPoint, .offset = offsetof(RasUsageSpecification, call_starting_point), .optional = &optional_access<asn1::Box<RasUsageSpecification_CallStartingPoint>>},
    {.name = "required", .type = &kRasUsageInfoTypes, .offset = offsetof(RasUsageSpecification, required)},
};
constexpr Component kComponentsOfRasUsageSpecification_When[] = {
    {.name = "start", .type = &kType4, .offset = offsetof(RasUsageSpecification_When, start), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "end", .type = &kType4, .offset = offsetof(RasUsageSpecification_When, end), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "inIrr", .type = &kType4, .offset = offsetof(RasUsageSpecification_When, in_irr), .optional = &optional_access<std::optional<asn1::Null>>},
};
constexpr Component kComponentsOfRasUsageSpecification_CallStartingPoint[] = {
    {.name = "alerting", .type = &kType4, .offset = offsetof(RasUsageSpecification_CallStartingPoint, alerting), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "connect", .type = &kType4, .offset = offsetof(RasUsageSpecification_CallStartingPoint, connect), .optional = &optional_access<std::optional<asn1::Null>>},
};
constexpr Component kComponentsOfCapacityReportingSpecification[] = {
    {.name = "when", .type = &kCapacityReportingSpecification_When, .offset = offsetof(CapacityReportingSpecification, when)},
};
constexpr Component kComponentsOfCapacityReportingSpecification_When[] = {
    {.name = "callStart", .type = &kType4, .offset = offsetof(CapacityReportingSpecification_When, call_start), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "callEnd", .type = &kType4, .offset = offsetof(CapacityReportingSpecification_When, call_end), .optional = &optional_access<std::optional<asn1::Null>>},
};
constexpr Component kComponentsOfRegistrationReject[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(RegistrationReject, request_seq_num)},
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(RegistrationReject, protocol_identifier)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(RegistrationReject, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "rejectReason", .type = &kRegistrationRejectReason, .offset = offsetof(RegistrationReject, reject_reason)},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(RegistrationReject, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "altGKInfo", .type = &kAltGKInfo, .offset = offsetof(RegistrationReject, alt_gk_info), .optional = &optional_access<asn1::Box<AltGKInfo>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(RegistrationReject, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(RegistrationReject, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(RegistrationReject, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(RegistrationReject, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(RegistrationReject, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(RegistrationReject, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
};
constexpr Component kComponentsOfRegistrationRejectReason[] = {
    {.name = "discoveryRequired", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidRevision", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidCallSignalAddress", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidRASAddress", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "duplicateAlias", .type = &kType7, .alternative = &alternative_access<std::vector<AliasAddress>>},
    {.name = "invalidTerminalType", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "transportNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "transportQOSNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "resourceUnavailable", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidAlias", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenial", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "fullRegistrationRequired", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "additiveRegistrationNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidTerminalAliases", .type = &kRegistrationRejectReason_InvalidTerminalAliases, .alternative = &alternative_access<RegistrationRejectReason_InvalidTerminalAliases>},
    {.name = "genericDataReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "neededFeatureNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors, .alternative = &alternative_access<SecurityErrors>},
    {.name = "registerWithAssignedGK", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfRegistrationRejectReason_InvalidTerminalAliases[] = {
    {.name = "terminalAlias", .type = &kType7, .offset = offsetof(RegistrationRejectReason_InvalidTerminalAliases, terminal_alias), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "terminalAliasPattern", .type = &kType74, .offset = offsetof(RegistrationRejectReason_InvalidTerminalAliases, terminal_alias_pattern), .optional = &optional_access<std::optional<std::vector<AddressPattern>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(RegistrationRejectReason_InvalidTerminalAliases, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
};
constexpr Component kComponentsOfUnregistrationRequest[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(UnregistrationRequest, request_seq_num)},
    {.name = "callSignalAddress", .type = &kType70, .offset = offsetof(UnregistrationRequest, call_signal_address)},
    {.name = "endpointAlias", .type = &kType7, .offset = offsetof(UnregistrationRequest, endpoint_alias), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(UnregistrationRequest, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(UnregistrationRequest, endpoint_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "alternateEndpoints", .type = &kType66, .offset = offsetof(UnregistrationRequest, alternate_endpoints), .optional = &optional_access<std::optional<std::vector<Endpoint>>>},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(UnregistrationRequest, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(UnregistrationRequest, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(UnregistrationRequest, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(UnregistrationRequest, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "reason", .type = &kUnregRequestReason, .offset = offsetof(UnregistrationRequest, reason), .optional = &optional_access<asn1::Box<UnregRequestReason>>},
    {.name = "endpointAliasPattern", .type = &kType74, .offset = offsetof(UnregistrationRequest, endpoint_alias_pattern), .optional = &optional_access<std::optional<std::vector<AddressPattern>>>},
    {.name = "supportedPrefixes", .type = &kType43, .offset = offsetof(UnregistrationRequest, supported_prefixes), .optional = &optional_access<std::optional<std::vector<SupportedPrefix>>>},
    {.name = "alternateGatekeeper", .type = &kType73, .offset = offsetof(UnregistrationRequest, alternate_gatekeeper), .optional = &optional_access<std::optional<std::vector<AlternateGK>>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(UnregistrationRequest, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(UnregistrationRequest, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
};
constexpr Component kComponentsOfUnregRequestReason[] = {
    {.name = "reregistrationRequired", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "ttlExpired", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenial", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "maintenance", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors2, .alternative = &alternative_access<SecurityErrors2>},
    {.name = "registerWithAssignedGK", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfSecurityErrors2[] = {
    {.name = "securityWrongSyncTime", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityReplay", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityWrongGeneralID", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityWrongSendersID", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityIntegrityFailed", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityWrongOID", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfUnregistrationConfirm[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(UnregistrationConfirm, request_seq_num)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(UnregistrationConfirm, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(UnregistrationConfirm, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(UnregistrationConfirm, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(UnregistrationConfirm, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(UnregistrationConfirm, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(UnregistrationConfirm, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
};
constexpr Component kComponentsOfUnregistrationReject[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(UnregistrationReject, request_seq_num)},
    {.name = "rejectReason", .type = &kUnregRejectReason, .offset = offsetof(UnregistrationReject, reject_reason)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(UnregistrationReject, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "altGKInfo", .type = &kAltGKInfo, .offset = offsetof(UnregistrationReject, alt_gk_info), .optional = &optional_access<asn1::Box<AltGKInfo>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(UnregistrationReject, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(UnregistrationReject, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(UnregistrationReject, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(UnregistrationReject, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfUnregRejectReason[] = {
    {.name = "notCurrentlyRegistered", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "callInProgress", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "permissionDenied", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenial", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors2, .alternative = &alternative_access<SecurityErrors2>},
};
constexpr Component kComponentsOfAdmissionRequest[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(AdmissionRequest, request_seq_num)},
    {.name = "callType", .type = &kCallType, .offset = offsetof(AdmissionRequest, call_type)},
    {.name = "callModel", .type = &kCallModel, .offset = offsetof(AdmissionRequest, call_model), .optional = &optional_access<asn1::Box<CallModel>>},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(AdmissionRequest, endpoint_identifier)},
    {.name = "destinationInfo", .type = &kType7, .offset = offsetof(AdmissionRequest, destination_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "destCallSignalAddress", .type = &kTransportAddress, .offset = offsetof(AdmissionRequest, dest_call_signal_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "destExtraCallInfo", .type = &kType7, .offset = offsetof(AdmissionRequest, dest_extra_call_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "srcInfo", .type = &kType7, .offset = offsetof(AdmissionRequest, src_info)},
    {.name = "srcCallSignalAddress", .type = &kTransportAddress, .offset = offsetof(AdmissionRequest, src_call_signal_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "bandWidth", .type = &kType44, .offset = offsetof(AdmissionRequest, band_width)},
    {.name = "callReferenceValue", .type = &kType8, .offset = offsetof(AdmissionRequest, call_reference_value)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(AdmissionRequest, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "callServices", .type = &kQseriesOptions, .offset = offsetof(AdmissionRequest, call_services), .optional = &optional_access<asn1::Box<QseriesOptions>>},
    {.name = "conferenceID", .type = &kType10, .offset = offsetof(AdmissionRequest, conference_id)},
    {.name = "activeMC", .type = &kType2, .offset = offsetof(AdmissionRequest, active_mc)},
    {.name = "answerCall", .type = &kType2, .offset = offsetof(AdmissionRequest, answer_call)},
    {.name = "canMapAlias", .type = &kType2, .offset = offsetof(AdmissionRequest, can_map_alias), .optional = &optional_access<std::optional<bool>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(AdmissionRequest, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "srcAlternatives", .type = &kType66, .offset = offsetof(AdmissionRequest, src_alternatives), .optional = &optional_access<std::optional<std::vector<Endpoint>>>},
    {.name = "destAlternatives", .type = &kType66, .offset = offsetof(AdmissionRequest, dest_alternatives), .optional = &optional_access<std::optional<std::vector<Endpoint>>>},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(AdmissionRequest, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(AdmissionRequest, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(AdmissionRequest, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(AdmissionRequest, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "transportQOS", .type = &kTransportQOS, .offset = offsetof(AdmissionRequest, transport_qos), .optional = &optional_access<asn1::Box<TransportQOS>>},
    {.name = "willSupplyUUIEs", .type = &kType2, .offset = offsetof(AdmissionRequest, will_supply_uui_es), .optional = &optional_access<std::optional<bool>>},
    {.name = "callLinkage", .type = &kCallLinkage, .offset = offsetof(AdmissionRequest, call_linkage), .optional = &optional_access<asn1::Box<CallLinkage>>},
    {.name = "gatewayDataRate", .type = &kDataRate, .offset = offsetof(AdmissionRequest, gateway_data_rate), .optional = &optional_access<asn1::Box<DataRate>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(AdmissionRequest, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(AdmissionRequest, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
    {.name = "desiredProtocols", .type = &kType19, .offset = offsetof(AdmissionRequest, desired_protocols), .optional = &optional_access<std::optional<std::vector<SupportedProtocols>>>},
    {.name = "desiredTunnelledProtocol", .type = &kTunnelledProtocol, .offset = offsetof(AdmissionRequest, desired_tunnelled_protocol), .optional = &optional_access<asn1::Box<TunnelledProtocol>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(AdmissionRequest, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(AdmissionRequest, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "canMapSrcAlias", .type = &kType2, .offset = offsetof(AdmissionRequest, can_map_src_alias), .optional = &optional_access<std::optional<bool>>},
};
constexpr Component kComponentsOfCallModel[] = {
    {.name = "direct", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "gatekeeperRouted", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfAdmissionConfirm[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(AdmissionConfirm, request_seq_num)},
    {.name = "bandWidth", .type = &kType44, .offset = offsetof(AdmissionConfirm, band_width)},
    {.name = "callModel", .type = &kCallModel, .offset = offsetof(AdmissionConfirm, call_model)},
    {.name = "destCallSignalAddress", .type = &kTransportAddress, .offset = offsetof(AdmissionConfirm, dest_call_signal_address)},
    {.name = "irrFrequency", .type = &kType65, .offset = offsetof(AdmissionConfirm, irr_frequency), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(AdmissionConfirm, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "destinationInfo", .type = &kType7, .offset = offsetof(AdmissionConfirm, destination_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "destExtraCallInfo", .type = &kType7, .offset = offsetof(AdmissionConfirm, dest_extra_call_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "destinationType", .type = &kEndpointType, .offset = offsetof(AdmissionConfirm, destination_type), .optional = &optional_access<asn1::Box<EndpointType>>},
    {.name = "remoteExtensionAddress", .type = &kType7, .offset = offsetof(AdmissionConfirm, remote_extension_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "alternateEndpoints", .type = &kType66, .offset = offsetof(AdmissionConfirm, alternate_endpoints), .optional = &optional_access<std::optional<std::vector<Endpoint>>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(AdmissionConfirm, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(AdmissionConfirm, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(AdmissionConfirm, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "transportQOS", .type = &kTransportQOS, .offset = offsetof(AdmissionConfirm, transport_qos), .optional = &optional_access<asn1::Box<TransportQOS>>},
    {.name = "willRespondToIRR", .type = &kType2, .offset = offsetof(AdmissionConfirm, will_respond_to_irr), .optional = &optional_access<std::optional<bool>>},
    {.name = "uuiesRequested", .type = &kUUIEsRequested, .offset = offsetof(AdmissionConfirm, uuies_requested), .optional = &optional_access<asn1::Box<UUIEsRequested>>},
    {.name = "language", .type = &kType16, .offset = offsetof(AdmissionConfirm, language), .optional = &optional_access<std::optional<std::vector<std::string>>>},
    {.name = "alternateTransportAddresses", .type = &kAlternateTransportAddresses, .offset = offsetof(AdmissionConfirm, alternate_transport_addresses), .optional = &optional_access<asn1::Box<AlternateTransportAddresses>>},
    {.name = "useSpecifiedTransport", .type = &kUseSpecifiedTransport, .offset = offsetof(AdmissionConfirm, use_specified_transport), .optional = &optional_access<asn1::Box<UseSpecifiedTransport>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(AdmissionConfirm, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
    {.name = "usageSpec", .type = &kType76, .offset = offsetof(AdmissionConfirm, usage_spec), .optional = &optional_access<std::optional<std::vector<RasUsageSpecification>>>},
    {.name = "supportedProtocols", .type = &kType19, .offset = offsetof(AdmissionConfirm, supported_protocols), .optional = &optional_access<std::optional<std::vector<SupportedProtocols>>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(AdmissionConfirm, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "multipleCalls", .type = &kType2, .offset = offsetof(AdmissionConfirm, multiple_calls), .optional = &optional_access<std::optional<bool>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(AdmissionConfirm, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(AdmissionConfirm, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "modifiedSrcInfo", .type = &kType7, .offset = offsetof(AdmissionConfirm, modified_src_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(AdmissionConfirm, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
};
constexpr Component kComponentsOfUUIEsRequested[] = {
    {.name = "setup", .type = &kType2, .offset = offsetof(UUIEsRequested, setup)},
    {.name = "callProceeding", .type = &kType2, .offset = offsetof(UUIEsRequested, call_proceeding)},
    {.name = "connect", .type = &kType2, .offset = offsetof(UUIEsRequested, connect)},
    {.name = "alerting", .type = &kType2, .offset = offsetof(UUIEsRequested, alerting)},
    {.name = "information", .type = &kType2, .offset = offsetof(UUIEsRequested, information)},
    {.name = "releaseComplete", .type = &kType2, .offset = offsetof(UUIEsRequested, release_complete)},
    {.name = "facility", .type = &kType2, .offset = offsetof(UUIEsRequested, facility)},
    {.name = "progress", .type = &kType2, .offset = offsetof(UUIEsRequested, progress)},
    {.name = "empty", .type = &kType2, .offset = offsetof(UUIEsRequested, empty)},
    {.name = "status", .type = &kType2, .offset = offsetof(UUIEsRequested, status), .optional = &optional_access<std::optional<bool>>},
    {.name = "statusInquiry", .type = &kType2, .offset = offsetof(UUIEsRequested, status_inquiry), .optional = &optional_access<std::optional<bool>>},
    {.name = "setupAcknowledge", .type = &kType2, .offset = offsetof(UUIEsRequested, setup_acknowledge), .optional = &optional_access<std::optional<bool>>},
    {.name = "notify", .type = &kType2, .offset = offsetof(UUIEsRequested, notify), .optional = &optional_access<std::optional<bool>>},
};
constexpr Component kComponentsOfAdmissionReject[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(AdmissionReject, request_seq_num)},
    {.name = "rejectReason", .type = &kAdmissionRejectReason, .offset = offsetof(AdmissionReject, reject_reason)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(AdmissionReject, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "altGKInfo", .type = &kAltGKInfo, .offset = offsetof(AdmissionReject, alt_gk_info), .optional = &optional_access<asn1::Box<AltGKInfo>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(AdmissionReject, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(AdmissionReject, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "callSignalAddress", .type = &kType70, .offset = offsetof(AdmissionReject, call_signal_address), .optional = &optional_access<std::optional<std::vector<TransportAddress>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(AdmissionReject, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(AdmissionReject, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(AdmissionReject, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(AdmissionReject, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(AdmissionReject, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
};
constexpr Component kComponentsOfAdmissionRejectReason[] = {
    {.name = "calledPartyNotRegistered", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidPermission", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "requestDenied", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "callerNotRegistered", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "routeCallToGatekeeper", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidEndpointIdentifier", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "resourceUnavailable", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenial", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "qosControlNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "incompleteAddress", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "aliasesInconsistent", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "routeCallToSCN", .type = &kType77, .alternative = &alternative_access<std::vector<PartyNumber>>},
    {.name = "exceedsCallCapacity", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "collectDestination", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "collectPIN", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "genericDataReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "neededFeatureNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors2, .alternative = &alternative_access<SecurityErrors2>},
    {.name = "securityDHmismatch", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "noRouteToDestination", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "unallocatedNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "registerWithAssignedGK", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfBandwidthRequest[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(BandwidthRequest, request_seq_num)},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(BandwidthRequest, endpoint_identifier)},
    {.name = "conferenceID", .type = &kType10, .offset = offsetof(BandwidthRequest, conference_id)},
    {.name = "callReferenceValue", .type = &kType8, .offset = offsetof(BandwidthRequest, call_reference_value)},
    {.name = "callType", .type = &kCallType, .offset = offsetof(BandwidthRequest, call_type), .optional = &optional_access<asn1::Box<CallType>>},
    {.name = "bandWidth", .type = &kType44, .offset = offsetof(BandwidthRequest, band_width)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(BandwidthRequest, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(BandwidthRequest, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(BandwidthRequest, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(BandwidthRequest, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(BandwidthRequest, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(BandwidthRequest, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "answeredCall", .type = &kType2, .offset = offsetof(BandwidthRequest, answered_call), .optional = &optional_access<std::optional<bool>>},
    {.name = "callLinkage", .type = &kCallLinkage, .offset = offsetof(BandwidthRequest, call_linkage), .optional = &optional_access<asn1::Box<CallLinkage>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(BandwidthRequest, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "usageInformation", .type = &kRasUsageInformation, .offset = offsetof(BandwidthRequest, usage_information), .optional = &optional_access<asn1::Box<RasUsageInformation>>},
    {.name = "bandwidthDetails", .type = &kType78, .offset = offsetof(BandwidthRequest, bandwidth_details), .optional = &optional_access<std::optional<std::vector<BandwidthDetails>>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(BandwidthRequest, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "transportQOS", .type = &kTransportQOS, .offset = offsetof(BandwidthRequest, transport_qos), .optional = &optional_access<asn1::Box<TransportQOS>>},
};
constexpr Component kComponentsOfRasUsageInformation[] = {
    {.name = "nonStandardUsageFields", .type = &kType3, .offset = offsetof(RasUsageInformation, non_standard_usage_fields)},
    {.name = "alertingTime", .type = &kType47, .offset = offsetof(RasUsageInformation, alerting_time), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "connectTime", .type = &kType47, .offset = offsetof(RasUsageInformation, connect_time), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "endTime", .type = &kType47, .offset = offsetof(RasUsageInformation, end_time), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfBandwidthDetails[] = {
    {.name = "sender", .type = &kType2, .offset = offsetof(BandwidthDetails, sender)},
    {.name = "multicast", .type = &kType2, .offset = offsetof(BandwidthDetails, multicast)},
    {.name = "bandwidth", .type = &kType44, .offset = offsetof(BandwidthDetails, bandwidth)},
    {.name = "rtcpAddresses", .type = &kTransportChannelInfo, .offset = offsetof(BandwidthDetails, rtcp_addresses)},
};
constexpr Component kComponentsOfTransportChannelInfo[] = {
    {.name = "sendAddress", .type = &kTransportAddress, .offset = offsetof(TransportChannelInfo, send_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "recvAddress", .type = &kTransportAddress, .offset = offsetof(TransportChannelInfo, recv_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
};
constexpr Component kComponentsOfBandwidthConfirm[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(BandwidthConfirm, request_seq_num)},
    {.name = "bandWidth", .type = &kType44, .offset = offsetof(BandwidthConfirm, band_width)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(BandwidthConfirm, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(BandwidthConfirm, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(BandwidthConfirm, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(BandwidthConfirm, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(BandwidthConfirm, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(BandwidthConfirm, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "transportQOS", .type = &kTransportQOS, .offset = offsetof(BandwidthConfirm, transport_qos), .optional = &optional_access<asn1::Box<TransportQOS>>},
};
constexpr Component kComponentsOfBandwidthReject[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(BandwidthReject, request_seq_num)},
    {.name = "rejectReason", .type = &kBandRejectReason, .offset = offsetof(BandwidthReject, reject_reason)},
    {.name = "allowedBandWidth", .type = &kType44, .offset = offsetof(BandwidthReject, allowed_band_width)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(BandwidthReject, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "altGKInfo", .type = &kAltGKInfo, .offset = offsetof(BandwidthReject, alt_gk_info), .optional = &optional_access<asn1::Box<AltGKInfo>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(BandwidthReject, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(BandwidthReject, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(BandwidthReject, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(BandwidthReject, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfBandRejectReason[] = {
    {.name = "notBound", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidConferenceID", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidPermission", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "insufficientResources", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidRevision", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenial", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors2, .alternative = &alternative_access<SecurityErrors2>},
};
constexpr Component kComponentsOfDisengageRequest[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(DisengageRequest, request_seq_num)},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(DisengageRequest, endpoint_identifier)},
    {.name = "conferenceID", .type = &kType10, .offset = offsetof(DisengageRequest, conference_id)},
    {.name = "callReferenceValue", .type = &kType8, .offset = offsetof(DisengageRequest, call_reference_value)},
    {.name = "disengageReason", .type = &kDisengageReason, .offset = offsetof(DisengageRequest, disengage_reason)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(DisengageRequest, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(DisengageRequest, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(DisengageRequest, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(DisengageRequest, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(DisengageRequest, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(DisengageRequest, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "answeredCall", .type = &kType2, .offset = offsetof(DisengageRequest, answered_call), .optional = &optional_access<std::optional<bool>>},
    {.name = "callLinkage", .type = &kCallLinkage, .offset = offsetof(DisengageRequest, call_linkage), .optional = &optional_access<asn1::Box<CallLinkage>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(DisengageRequest, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(DisengageRequest, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
    {.name = "usageInformation", .type = &kRasUsageInformation, .offset = offsetof(DisengageRequest, usage_information), .optional = &optional_access<asn1::Box<RasUsageInformation>>},
    {.name = "terminationCause", .type = &kCallTerminationCause, .offset = offsetof(DisengageRequest, termination_cause), .optional = &optional_access<asn1::Box<CallTerminationCause>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(DisengageRequest, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(DisengageRequest, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfDisengageReason[] = {
    {.name = "forcedDrop", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "normalDrop", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCallTerminationCause[] = {
    {.name = "releaseCompleteReason", .type = &kReleaseCompleteReason, .alternative = &alternative_access<ReleaseCompleteReason>},
    {.name = "releaseCompleteCauseIE", .type = &kType79, .alternative = &alternative_access<Bytes>},
};
constexpr Component kComponentsOfDisengageConfirm[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(DisengageConfirm, request_seq_num)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(DisengageConfirm, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(DisengageConfirm, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(DisengageConfirm, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(DisengageConfirm, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(DisengageConfirm, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(DisengageConfirm, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
    {.name = "usageInformation", .type = &kRasUsageInformation, .offset = offsetof(DisengageConfirm, usage_information), .optional = &optional_access<asn1::Box<RasUsageInformation>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(DisengageConfirm, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(DisengageConfirm, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
};
constexpr Component kComponentsOfDisengageReject[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(DisengageReject, request_seq_num)},
    {.name = "rejectReason", .type = &kDisengageRejectReason, .offset = offsetof(DisengageReject, reject_reason)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(DisengageReject, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "altGKInfo", .type = &kAltGKInfo, .offset = offsetof(DisengageReject, alt_gk_info), .optional = &optional_access<asn1::Box<AltGKInfo>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(DisengageReject, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(DisengageReject, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(DisengageReject, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(DisengageReject, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfDisengageRejectReason[] = {
    {.name = "notRegistered", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "requestToDropOther", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenial", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors2, .alternative = &alternative_access<SecurityErrors2>},
};
constexpr Component kComponentsOfLocationRequest[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(LocationRequest, request_seq_num)},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(LocationRequest, endpoint_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "destinationInfo", .type = &kType7, .offset = offsetof(LocationRequest, destination_info)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(LocationRequest, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "replyAddress", .type = &kTransportAddress, .offset = offsetof(LocationRequest, reply_address)},
    {.name = "sourceInfo", .type = &kType7, .offset = offsetof(LocationRequest, source_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "canMapAlias", .type = &kType2, .offset = offsetof(LocationRequest, can_map_alias), .optional = &optional_access<std::optional<bool>>},
    {.name = "gatekeeperIdentifier", .type = &kType14, .offset = offsetof(LocationRequest, gatekeeper_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(LocationRequest, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(LocationRequest, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(LocationRequest, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "desiredProtocols", .type = &kType19, .offset = offsetof(LocationRequest, desired_protocols), .optional = &optional_access<std::optional<std::vector<SupportedProtocols>>>},
    {.name = "desiredTunnelledProtocol", .type = &kTunnelledProtocol, .offset = offsetof(LocationRequest, desired_tunnelled_protocol), .optional = &optional_access<asn1::Box<TunnelledProtocol>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(LocationRequest, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(LocationRequest, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "hopCount", .type = &kType80, .offset = offsetof(LocationRequest, hop_count), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(LocationRequest, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(LocationRequest, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "bandWidth", .type = &kType44, .offset = offsetof(LocationRequest, band_width), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "sourceEndpointInfo", .type = &kType7, .offset = offsetof(LocationRequest, source_endpoint_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "canMapSrcAlias", .type = &kType2, .offset = offsetof(LocationRequest, can_map_src_alias), .optional = &optional_access<std::optional<bool>>},
    {.name = "language", .type = &kType16, .offset = offsetof(LocationRequest, language), .optional = &optional_access<std::optional<std::vector<std::string>>>},
};
constexpr Component kComponentsOfLocationConfirm[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(LocationConfirm, request_seq_num)},
    {.name = "callSignalAddress", .type = &kTransportAddress, .offset = offsetof(LocationConfirm, call_signal_address)},
    {.name = "rasAddress", .type = &kTransportAddress, .offset = offsetof(LocationConfirm, ras_address)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(LocationConfirm, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "destinationInfo", .type = &kType7, .offset = offsetof(LocationConfirm, destination_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "destExtraCallInfo", .type = &kType7, .offset = offsetof(LocationConfirm, dest_extra_call_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "destinationType", .type = &kEndpointType, .offset = offsetof(LocationConfirm, destination_type), .optional = &optional_access<asn1::Box<EndpointType>>},
    {.name = "remoteExtensionAddress", .type = &kType7, .offset = offsetof(LocationConfirm, remote_extension_address), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "alternateEndpoints", .type = &kType66, .offset = offsetof(LocationConfirm, alternate_endpoints), .optional = &optional_access<std::optional<std::vector<Endpoint>>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(LocationConfirm, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(LocationConfirm, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(LocationConfirm, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "alternateTransportAddresses", .type = &kAlternateTransportAddresses, .offset = offsetof(LocationConfirm, alternate_transport_addresses), .optional = &optional_access<asn1::Box<AlternateTransportAddresses>>},
    {.name = "supportedProtocols", .type = &kType19, .offset = offsetof(LocationConfirm, supported_protocols), .optional = &optional_access<std::optional<std::vector<SupportedProtocols>>>},
    {.name = "multipleCalls", .type = &kType2, .offset = offsetof(LocationConfirm, multiple_calls), .optional = &optional_access<std::optional<bool>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(LocationConfirm, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(LocationConfirm, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(LocationConfirm, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(LocationConfirm, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
    {.name = "modifiedSrcInfo", .type = &kType7, .offset = offsetof(LocationConfirm, modified_src_info), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "bandWidth", .type = &kType44, .offset = offsetof(LocationConfirm, band_width), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfLocationReject[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(LocationReject, request_seq_num)},
    {.name = "rejectReason", .type = &kLocationRejectReason, .offset = offsetof(LocationReject, reject_reason)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(LocationReject, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "altGKInfo", .type = &kAltGKInfo, .offset = offsetof(LocationReject, alt_gk_info), .optional = &optional_access<asn1::Box<AltGKInfo>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(LocationReject, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(LocationReject, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(LocationReject, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(LocationReject, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(LocationReject, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(LocationReject, service_control), .optional = &optional_access<std::optional<std::vector<ServiceControlSession>>>},
};
constexpr Component kComponentsOfLocationRejectReason[] = {
    {.name = "notRegistered", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidPermission", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "requestDenied", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenial", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "aliasesInconsistent", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "routeCalltoSCN", .type = &kType77, .alternative = &alternative_access<std::vector<PartyNumber>>},
    {.name = "resourceUnavailable", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "genericDataReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "neededFeatureNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "hopCountExceeded", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "incompleteAddress", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors2, .alternative = &alternative_access<SecurityErrors2>},
    {.name = "securityDHmismatch", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "noRouteToDestination", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "unallocatedNumber", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfInfoRequest[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(InfoRequest, request_seq_num)},
    {.name = "callReferenceValue", .type = &kType8, .offset = offsetof(InfoRequest, call_reference_value)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(InfoRequest, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "replyAddress", .type = &kTransportAddress, .offset = offsetof(InfoRequest, reply_address), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(InfoRequest, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(InfoRequest, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(InfoRequest, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(InfoRequest, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "uuiesRequested", .type = &kUUIEsRequested, .offset = offsetof(InfoRequest, uuies_requested), .optional = &optional_access<asn1::Box<UUIEsRequested>>},
    {.name = "callLinkage", .type = &kCallLinkage, .offset = offsetof(InfoRequest, call_linkage), .optional = &optional_access<asn1::Box<CallLinkage>>},
    {.name = "usageInfoRequested", .type = &kRasUsageInfoTypes, .offset = offsetof(InfoRequest, usage_info_requested), .optional = &optional_access<asn1::Box<RasUsageInfoTypes>>},
    {.name = "segmentedResponseSupported", .type = &kType4, .offset = offsetof(InfoRequest, segmented_response_supported), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "nextSegmentRequested", .type = &kType8, .offset = offsetof(InfoRequest, next_segment_requested), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "capacityInfoRequested", .type = &kType4, .offset = offsetof(InfoRequest, capacity_info_requested), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(InfoRequest, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
    {.name = "assignedGatekeeper", .type = &kAlternateGK, .offset = offsetof(InfoRequest, assigned_gatekeeper), .optional = &optional_access<asn1::Box<AlternateGK>>},
};
constexpr Component kComponentsOfInfoRequestResponse[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(InfoRequestResponse, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(InfoRequestResponse, request_seq_num)},
    {.name = "endpointType", .type = &kEndpointType, .offset = offsetof(InfoRequestResponse, endpoint_type)},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(InfoRequestResponse, endpoint_identifier)},
    {.name = "rasAddress", .type = &kTransportAddress, .offset = offsetof(InfoRequestResponse, ras_address)},
    {.name = "callSignalAddress", .type = &kType70, .offset = offsetof(InfoRequestResponse, call_signal_address)},
    {.name = "endpointAlias", .type = &kType7, .offset = offsetof(InfoRequestResponse, endpoint_alias), .optional = &optional_access<std::optional<std::vector<AliasAddress>>>},
    {.name = "perCallInfo", .type = &kType81, .offset = offsetof(InfoRequestResponse, per_call_info), .optional = &optional_access<std::optional<std::vector<InfoRequestResponse_PerCallInfo_Element>>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(InfoRequestResponse, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(InfoRequestResponse, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(InfoRequestResponse, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "needResponse", .type = &kType2, .offset = offsetof(InfoRequestResponse, need_response), .optional = &optional_access<std::optional<bool>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(InfoRequestResponse, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "irrStatus", .type = &kInfoRequestResponseStatus, .offset = offsetof(InfoRequestResponse, irr_status), .optional = &optional_access<asn1::Box<InfoRequestResponseStatus>>},
    {.name = "unsolicited", .type = &kType2, .offset = offsetof(InfoRequestResponse, unsolicited), .optional = &optional_access<std::optional<bool>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(InfoRequestResponse, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfInfoRequestResponse_PerCallInfo_Element[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "callReferenceValue", .type = &kType8, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, call_reference_value)},
    {.name = "conferenceID", .type = &kType10, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, conference_id)},
    {.name = "originator", .type = &kType2, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, originator), .optional = &optional_access<std::optional<bool>>},
    {.name = "audio", .type = &kType82, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, audio), .optional = &optional_access<std::optional<std::vector<RTPSession>>>},
    {.name = "video", .type = &kType82, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, video), .optional = &optional_access<std::optional<std::vector<RTPSession>>>},
    {.name = "data", .type = &kType83, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, data), .optional = &optional_access<std::optional<std::vector<TransportChannelInfo>>>},
    {.name = "h245", .type = &kTransportChannelInfo, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, h245)},
    {.name = "callSignalling", .type = &kTransportChannelInfo, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, call_signalling)},
    {.name = "callType", .type = &kCallType, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, call_type)},
    {.name = "bandWidth", .type = &kType44, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, band_width)},
    {.name = "callModel", .type = &kCallModel, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, call_model)},
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, call_identifier), .optional = &optional_access<asn1::Box<CallIdentifier>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "substituteConfIDs", .type = &kType84, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, substitute_conf_i_ds), .optional = &optional_access<std::optional<std::vector<Bytes>>>},
    {.name = "pdu", .type = &kType85, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, pdu), .optional = &optional_access<std::optional<std::vector<InfoRequestResponse_PerCallInfo_Element_Pdu_Element>>>},
    {.name = "callLinkage", .type = &kCallLinkage, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, call_linkage), .optional = &optional_access<asn1::Box<CallLinkage>>},
    {.name = "usageInformation", .type = &kRasUsageInformation, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, usage_information), .optional = &optional_access<asn1::Box<RasUsageInformation>>},
    {.name = "circuitInfo", .type = &kCircuitInfo, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element, circuit_info), .optional = &optional_access<asn1::Box<CircuitInfo>>},
};
constexpr Component kComponentsOfRTPSession[] = {
    {.name = "rtpAddress", .type = &kTransportChannelInfo, .offset = offsetof(RTPSession, rtp_address)},
    {.name = "rtcpAddress", .type = &kTransportChannelInfo, .offset = offsetof(RTPSession, rtcp_address)},
    {.name = "cname", .type = &kType58, .offset = offsetof(RTPSession, cname)},
    {.name = "ssrc", .type = &kType47, .offset = offsetof(RTPSession, ssrc)},
    {.name = "sessionId", .type = &kType80, .offset = offsetof(RTPSession, session_id)},
    {.name = "associatedSessionIds", .type = &kType86, .offset = offsetof(RTPSession, associated_session_ids)},
    {.name = "multicast", .type = &kType4, .offset = offsetof(RTPSession, multicast), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "bandwidth", .type = &kType44, .offset = offsetof(RTPSession, bandwidth), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfInfoRequestResponse_PerCallInfo_Element_Pdu_Element[] = {
    {.name = "h323pdu", .type = &kH323_UU_PDU, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element_Pdu_Element, h323pdu)},
    {.name = "sent", .type = &kType2, .offset = offsetof(InfoRequestResponse_PerCallInfo_Element_Pdu_Element, sent)},
};
constexpr Component kComponentsOfInfoRequestResponseStatus[] = {
    {.name = "complete", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "incomplete", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "segment", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "invalidCall", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfNonStandardMessage[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(NonStandardMessage, request_seq_num)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(NonStandardMessage, non_standard_data)},
    {.name = "tokens", .type = &kType12, .offset = offsetof(NonStandardMessage, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(NonStandardMessage, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(NonStandardMessage, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(NonStandardMessage, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(NonStandardMessage, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfUnknownMessageResponse[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(UnknownMessageResponse, request_seq_num)},
    {.name = "tokens", .type = &kType12, .offset = offsetof(UnknownMessageResponse, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(UnknownMessageResponse, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(UnknownMessageResponse, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "messageNotUnderstood", .type = &kType0, .offset = offsetof(UnknownMessageResponse, message_not_understood), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfRequestInProgress[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(RequestInProgress, request_seq_num)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(RequestInProgress, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(RequestInProgress, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(RequestInProgress, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(RequestInProgress, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "delay", .type = &kType65, .offset = offsetof(RequestInProgress, delay)},
};
constexpr Component kComponentsOfResourcesAvailableIndicate[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(ResourcesAvailableIndicate, request_seq_num)},
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(ResourcesAvailableIndicate, protocol_identifier)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(ResourcesAvailableIndicate, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(ResourcesAvailableIndicate, endpoint_identifier)},
    {.name = "protocols", .type = &kType19, .offset = offsetof(ResourcesAvailableIndicate, protocols)},
    {.name = "almostOutOfResources", .type = &kType2, .offset = offsetof(ResourcesAvailableIndicate, almost_out_of_resources)},
    {.name = "tokens", .type = &kType12, .offset = offsetof(ResourcesAvailableIndicate, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(ResourcesAvailableIndicate, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(ResourcesAvailableIndicate, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "capacity", .type = &kCallCapacity, .offset = offsetof(ResourcesAvailableIndicate, capacity), .optional = &optional_access<asn1::Box<CallCapacity>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(ResourcesAvailableIndicate, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfResourcesAvailableConfirm[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(ResourcesAvailableConfirm, request_seq_num)},
    {.name = "protocolIdentifier", .type = &kType6, .offset = offsetof(ResourcesAvailableConfirm, protocol_identifier)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(ResourcesAvailableConfirm, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(ResourcesAvailableConfirm, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(ResourcesAvailableConfirm, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(ResourcesAvailableConfirm, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(ResourcesAvailableConfirm, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfInfoRequestAck[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(InfoRequestAck, request_seq_num)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(InfoRequestAck, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(InfoRequestAck, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(InfoRequestAck, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(InfoRequestAck, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
};
constexpr Component kComponentsOfInfoRequestNak[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(InfoRequestNak, request_seq_num)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(InfoRequestNak, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "nakReason", .type = &kInfoRequestNakReason, .offset = offsetof(InfoRequestNak, nak_reason)},
    {.name = "altGKInfo", .type = &kAltGKInfo, .offset = offsetof(InfoRequestNak, alt_gk_info), .optional = &optional_access<asn1::Box<AltGKInfo>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(InfoRequestNak, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(InfoRequestNak, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(InfoRequestNak, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
};
constexpr Component kComponentsOfInfoRequestNakReason[] = {
    {.name = "notRegistered", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenial", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedReason", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityError", .type = &kSecurityErrors2, .alternative = &alternative_access<SecurityErrors2>},
};
constexpr Component kComponentsOfServiceControlIndication[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(ServiceControlIndication, request_seq_num)},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(ServiceControlIndication, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "serviceControl", .type = &kType18, .offset = offsetof(ServiceControlIndication, service_control)},
    {.name = "endpointIdentifier", .type = &kType14, .offset = offsetof(ServiceControlIndication, endpoint_identifier), .optional = &optional_access<std::optional<std::u16string>>},
    {.name = "callSpecific", .type = &kServiceControlIndication_CallSpecific, .offset = offsetof(ServiceControlIndication, call_specific), .optional = &optional_access<asn1::Box<ServiceControlIndication_CallSpecific>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(ServiceControlIndication, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(ServiceControlIndication, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(ServiceControlIndication, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(ServiceControlIndication, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(ServiceControlIndication, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfServiceControlIndication_CallSpecific[] = {
    {.name = "callIdentifier", .type = &kCallIdentifier, .offset = offsetof(ServiceControlIndication_CallSpecific, call_identifier)},
    {.name = "conferenceID", .type = &kType10, .offset = offsetof(ServiceControlIndication_CallSpecific, conference_id)},
    {.name = "answeredCall", .type = &kType2, .offset = offsetof(ServiceControlIndication_CallSpecific, answered_call)},
};
constexpr Component kComponentsOfServiceControlResponse[] = {
    {.name = "requestSeqNum", .type = &kType65, .offset = offsetof(ServiceControlResponse, request_seq_num)},
    {.name = "result", .type = &kServiceControlResponse_Result, .offset = offsetof(ServiceControlResponse, result), .optional = &optional_access<asn1::Box<ServiceControlResponse_Result>>},
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(ServiceControlResponse, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "tokens", .type = &kType12, .offset = offsetof(ServiceControlResponse, tokens), .optional = &optional_access<std::optional<std::vector<h235::ClearToken>>>},
    {.name = "cryptoTokens", .type = &kType13, .offset = offsetof(ServiceControlResponse, crypto_tokens), .optional = &optional_access<std::optional<std::vector<CryptoH323Token>>>},
    {.name = "integrityCheckValue", .type = &kICV, .offset = offsetof(ServiceControlResponse, integrity_check_value), .optional = &optional_access<asn1::Box<ICV>>},
    {.name = "featureSet", .type = &kFeatureSet, .offset = offsetof(ServiceControlResponse, feature_set), .optional = &optional_access<asn1::Box<FeatureSet>>},
    {.name = "genericData", .type = &kType5, .offset = offsetof(ServiceControlResponse, generic_data), .optional = &optional_access<std::optional<std::vector<GenericData>>>},
};
constexpr Component kComponentsOfServiceControlResponse_Result[] = {
    {.name = "started", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "failed", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "stopped", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "notAvailable", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
    {.name = "neededFeatureNotSupported", .type = &kType4, .alternative = &alternative_access<asn1::Null>},
};
constinit const Type kH323_UU_PDU{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH323_UU_PDU, .root_components = 2};
constinit const Type kH323_UU_PDU_H323MessageBody{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH323_UU_PDU_H323MessageBody, .root_components = 7};
constinit const Type kSetup_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfSetup_UUIE, .root_components = 13};
constinit const Type kTransportAddress{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfTransportAddress, .root_components = 7};
constinit const Type kTransportAddress_IpAddress{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfTransportAddress_IpAddress, .root_components = 2};
constinit const Type kTransportAddress_IpSourceRoute{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTransportAddress_IpSourceRoute, .root_components = 4};
constinit const Type kTransportAddress_IpSourceRoute_Routing{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfTransportAddress_IpSourceRoute_Routing, .root_components = 2};
constinit const Type kTransportAddress_IpxAddress{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfTransportAddress_IpxAddress, .root_components = 3};
constinit const Type kTransportAddress_Ip6Address{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTransportAddress_Ip6Address, .root_components = 2};
constinit const Type kNonStandardParameter{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfNonStandardParameter, .root_components = 2};
constinit const Type kNonStandardIdentifier{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNonStandardIdentifier, .root_components = 2};
constinit const Type kH221NonStandard{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH221NonStandard, .root_components = 3};
constinit const Type kAliasAddress{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfAliasAddress, .root_components = 2};
constinit const Type kPartyNumber{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfPartyNumber, .root_components = 5};
constinit const Type kPublicPartyNumber{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfPublicPartyNumber, .root_components = 2};
constinit const Type kPublicTypeOfNumber{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfPublicTypeOfNumber, .root_components = 6};
constinit const Type kPrivatePartyNumber{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfPrivatePartyNumber, .root_components = 2};
constinit const Type kPrivateTypeOfNumber{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfPrivateTypeOfNumber, .root_components = 6};
constinit const Type kMobileUIM{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMobileUIM, .root_components = 2};
constinit const Type kANSI_41_UIM{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfANSI_41_UIM, .root_components = 12};
constinit const Type kANSI_41_UIM_SystemId{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfANSI_41_UIM_SystemId, .root_components = 2};
constinit const Type kGSM_UIM{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGSM_UIM, .root_components = 6};
constinit const Type kIsupNumber{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfIsupNumber, .root_components = 5};
constinit const Type kIsupPublicPartyNumber{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfIsupPublicPartyNumber, .root_components = 2};
constinit const Type kNatureOfAddress{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNatureOfAddress, .root_components = 8};
constinit const Type kIsupPrivatePartyNumber{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfIsupPrivatePartyNumber, .root_components = 2};
constinit const Type kEndpointType{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfEndpointType, .root_components = 8};
constinit const Type kVendorIdentifier{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVendorIdentifier, .root_components = 3};
constinit const Type kGatekeeperInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGatekeeperInfo, .root_components = 1};
constinit const Type kGatewayInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGatewayInfo, .root_components = 2};
constinit const Type kSupportedProtocols{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfSupportedProtocols, .root_components = 9};
constinit const Type kH310Caps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH310Caps, .root_components = 1};
constinit const Type kDataRate{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDataRate, .root_components = 3};
constinit const Type kSupportedPrefix{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfSupportedPrefix, .root_components = 2};
constinit const Type kH320Caps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH320Caps, .root_components = 1};
constinit const Type kH321Caps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH321Caps, .root_components = 1};
constinit const Type kH322Caps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH322Caps, .root_components = 1};
constinit const Type kH323Caps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH323Caps, .root_components = 1};
constinit const Type kH324Caps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH324Caps, .root_components = 1};
constinit const Type kVoiceCaps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVoiceCaps, .root_components = 1};
constinit const Type kT120OnlyCaps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfT120OnlyCaps, .root_components = 1};
constinit const Type kNonStandardProtocol{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNonStandardProtocol, .root_components = 3};
constinit const Type kT38FaxAnnexbOnlyCaps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfT38FaxAnnexbOnlyCaps, .root_components = 5};
constinit const Type kSIPCaps{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfSIPCaps, .root_components = 3};
constinit const Type kMcuInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMcuInfo, .root_components = 1};
constinit const Type kTerminalInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTerminalInfo, .root_components = 1};
constinit const Type kTunnelledProtocol{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTunnelledProtocol, .root_components = 2};
constinit const Type kTunnelledProtocol_Id{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfTunnelledProtocol_Id, .root_components = 2};
constinit const Type kTunnelledProtocolAlternateIdentifier{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTunnelledProtocolAlternateIdentifier, .root_components = 2};
constinit const Type kSetup_UUIE_ConferenceGoal{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfSetup_UUIE_ConferenceGoal, .root_components = 3};
constinit const Type kQseriesOptions{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfQseriesOptions, .root_components = 8};
constinit const Type kQ954Details{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfQ954Details, .root_components = 2};
constinit const Type kCallType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCallType, .root_components = 4};
constinit const Type kCallIdentifier{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCallIdentifier, .root_components = 1};
constinit const Type kH245Security{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH245Security, .root_components = 4};
constinit const Type kSecurityCapabilities{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfSecurityCapabilities, .root_components = 4};
constinit const Type kSecurityServiceMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfSecurityServiceMode, .root_components = 3};
constinit const Type kCryptoH323Token{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCryptoH323Token, .root_components = 8};
constinit const Type kCryptoH323Token_CryptoEPPwdHash{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfCryptoH323Token_CryptoEPPwdHash, .root_components = 3};
constinit const Type kCryptoH323Token_CryptoGKPwdHash{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfCryptoH323Token_CryptoGKPwdHash, .root_components = 3};
constinit const Type kSetup_UUIE_ConnectionParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfSetup_UUIE_ConnectionParameters, .root_components = 3};
constinit const Type kScnConnectionType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfScnConnectionType, .root_components = 7};
constinit const Type kScnConnectionAggregation{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfScnConnectionAggregation, .root_components = 6};
constinit const Type kPresentationIndicator{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfPresentationIndicator, .root_components = 3};
constinit const Type kServiceControlSession{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfServiceControlSession, .root_components = 3};
constinit const Type kServiceControlDescriptor{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfServiceControlDescriptor, .root_components = 4};
constinit const Type kCallCreditServiceControl{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCallCreditServiceControl, .root_components = 5};
constinit const Type kCallCreditServiceControl_BillingMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCallCreditServiceControl_BillingMode, .root_components = 2};
constinit const Type kCallCreditServiceControl_CallStartingPoint{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCallCreditServiceControl_CallStartingPoint, .root_components = 2};
constinit const Type kServiceControlSession_Reason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfServiceControlSession_Reason, .root_components = 3};
constinit const Type kCallCapacity{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCallCapacity, .root_components = 2};
constinit const Type kCallCapacityInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCallCapacityInfo, .root_components = 11};
constinit const Type kCallsAvailable{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCallsAvailable, .root_components = 2};
constinit const Type kCarrierInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCarrierInfo, .root_components = 2};
constinit const Type kCircuitInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCircuitInfo, .root_components = 3};
constinit const Type kCircuitIdentifier{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCircuitIdentifier, .root_components = 2};
constinit const Type kCicInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCicInfo, .root_components = 2};
constinit const Type kGroupID{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGroupID, .root_components = 2};
constinit const Type kGenericData{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGenericData, .root_components = 2};
constinit const Type kGenericIdentifier{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfGenericIdentifier, .root_components = 3};
constinit const Type kEnumeratedParameter{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfEnumeratedParameter, .root_components = 2};
constinit const Type kContent{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfContent, .root_components = 12};
constinit const Type kExtendedAliasAddress{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfExtendedAliasAddress, .root_components = 3};
constinit const Type kDisplayName{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfDisplayName, .root_components = 2};
constinit const Type kCallProceeding_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCallProceeding_UUIE, .root_components = 3};
constinit const Type kFeatureSet{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfFeatureSet, .root_components = 4};
constinit const Type kConnect_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConnect_UUIE, .root_components = 4};
constinit const Type kAlerting_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAlerting_UUIE, .root_components = 3};
constinit const Type kInformation_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfInformation_UUIE, .root_components = 1};
constinit const Type kReleaseComplete_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfReleaseComplete_UUIE, .root_components = 2};
constinit const Type kReleaseCompleteReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfReleaseCompleteReason, .root_components = 12};
constinit const Type kSecurityErrors{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfSecurityErrors, .root_components = 16};
constinit const Type kFacility_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfFacility_UUIE, .root_components = 5};
constinit const Type kFacilityReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfFacilityReason, .root_components = 4};
constinit const Type kConferenceList{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceList, .root_components = 3};
constinit const Type kProgress_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfProgress_UUIE, .root_components = 8};
constinit const Type kStatus_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfStatus_UUIE, .root_components = 4};
constinit const Type kStatusInquiry_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfStatusInquiry_UUIE, .root_components = 4};
constinit const Type kSetupAcknowledge_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfSetupAcknowledge_UUIE, .root_components = 4};
constinit const Type kNotify_UUIE{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNotify_UUIE, .root_components = 4};
constinit const Type kCallLinkage{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCallLinkage, .root_components = 2};
constinit const Type kH323_UU_PDU_TunnelledSignallingMessage{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH323_UU_PDU_TunnelledSignallingMessage, .root_components = 4};
constinit const Type kStimulusControl{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfStimulusControl, .root_components = 3};
constinit const Type kH323_UserInformation_UserData{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH323_UserInformation_UserData, .root_components = 2};
constinit const Type kGatekeeperRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGatekeeperRequest, .root_components = 8};
constinit const Type kEndpoint{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfEndpoint, .root_components = 10};
constinit const Type kAlternateTransportAddresses{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAlternateTransportAddresses, .root_components = 1};
constinit const Type kIntegrityMechanism{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfIntegrityMechanism, .root_components = 4};
constinit const Type kNonIsoIntegrityMechanism{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNonIsoIntegrityMechanism, .root_components = 4};
constinit const Type kEncryptIntAlg{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfEncryptIntAlg, .root_components = 2};
constinit const Type kICV{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfICV, .root_components = 2};
constinit const Type kAlternateGK{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAlternateGK, .root_components = 4};
constinit const Type kGatekeeperConfirm{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGatekeeperConfirm, .root_components = 5};
constinit const Type kRehomingModel{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfRehomingModel, .root_components = 2};
constinit const Type kGatekeeperReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGatekeeperReject, .root_components = 5};
constinit const Type kGatekeeperRejectReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfGatekeeperRejectReason, .root_components = 4};
constinit const Type kAltGKInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAltGKInfo, .root_components = 2};
constinit const Type kRegistrationRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRegistrationRequest, .root_components = 10};
constinit const Type kAddressPattern{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfAddressPattern, .root_components = 2};
constinit const Type kAddressPattern_Range{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfAddressPattern_Range, .root_components = 2};
constinit const Type kRasUsageInfoTypes{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRasUsageInfoTypes, .root_components = 4};
constinit const Type kCallCreditCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCallCreditCapability, .root_components = 2};
constinit const Type kCapacityReportingCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCapacityReportingCapability, .root_components = 1};
constinit const Type kTransportQOS{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfTransportQOS, .root_components = 3};
constinit const Type kRegistrationConfirm{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRegistrationConfirm, .root_components = 7};
constinit const Type kRegistrationConfirm_PreGrantedARQ{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRegistrationConfirm_PreGrantedARQ, .root_components = 4};
constinit const Type kUseSpecifiedTransport{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfUseSpecifiedTransport, .root_components = 2};
constinit const Type kRasUsageSpecification{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRasUsageSpecification, .root_components = 3};
constinit const Type kRasUsageSpecification_When{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRasUsageSpecification_When, .root_components = 3};
constinit const Type kRasUsageSpecification_CallStartingPoint{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRasUsageSpecification_CallStartingPoint, .root_components = 2};
constinit const Type kCapacityReportingSpecification{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCapacityReportingSpecification, .root_components = 1};
constinit const Type kCapacityReportingSpecification_When{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCapacityReportingSpecification_When, .root_components = 2};
constinit const Type kRegistrationReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRegistrationReject, .root_components = 5};
constinit const Type kRegistrationRejectReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRegistrationRejectReason, .root_components = 8};
constinit const Type kRegistrationRejectReason_InvalidTerminalAliases{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRegistrationRejectReason_InvalidTerminalAliases, .root_components = 3};
constinit const Type kUnregistrationRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUnregistrationRequest, .root_components = 5};
constinit const Type kUnregRequestReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfUnregRequestReason, .root_components = 4};
constinit const Type kSecurityErrors2{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfSecurityErrors2, .root_components = 6};
constinit const Type kUnregistrationConfirm{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUnregistrationConfirm, .root_components = 2};
constinit const Type kUnregistrationReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUnregistrationReject, .root_components = 3};
constinit const Type kUnregRejectReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfUnregRejectReason, .root_components = 3};
constinit const Type kAdmissionRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAdmissionRequest, .root_components = 16};
constinit const Type kCallModel{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCallModel, .root_components = 2};
constinit const Type kAdmissionConfirm{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAdmissionConfirm, .root_components = 6};
constinit const Type kUUIEsRequested{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUUIEsRequested, .root_components = 9};
constinit const Type kAdmissionReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAdmissionReject, .root_components = 3};
constinit const Type kAdmissionRejectReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfAdmissionRejectReason, .root_components = 8};
constinit const Type kBandwidthRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfBandwidthRequest, .root_components = 7};
constinit const Type kRasUsageInformation{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRasUsageInformation, .root_components = 4};
constinit const Type kBandwidthDetails{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfBandwidthDetails, .root_components = 4};
constinit const Type kTransportChannelInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTransportChannelInfo, .root_components = 2};
constinit const Type kBandwidthConfirm{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfBandwidthConfirm, .root_components = 3};
constinit const Type kBandwidthReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfBandwidthReject, .root_components = 4};
constinit const Type kBandRejectReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfBandRejectReason, .root_components = 6};
constinit const Type kDisengageRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDisengageRequest, .root_components = 6};
constinit const Type kDisengageReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDisengageReason, .root_components = 3};
constinit const Type kCallTerminationCause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCallTerminationCause, .root_components = 2};
constinit const Type kDisengageConfirm{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDisengageConfirm, .root_components = 2};
constinit const Type kDisengageReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDisengageReject, .root_components = 3};
constinit const Type kDisengageRejectReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDisengageRejectReason, .root_components = 2};
constinit const Type kLocationRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfLocationRequest, .root_components = 5};
constinit const Type kLocationConfirm{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfLocationConfirm, .root_components = 4};
constinit const Type kLocationReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfLocationReject, .root_components = 3};
constinit const Type kLocationRejectReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfLocationRejectReason, .root_components = 4};
constinit const Type kInfoRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfInfoRequest, .root_components = 4};
constinit const Type kInfoRequestResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfInfoRequestResponse, .root_components = 8};
constinit const Type kInfoRequestResponse_PerCallInfo_Element{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfInfoRequestResponse_PerCallInfo_Element, .root_components = 12};
constinit const Type kRTPSession{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRTPSession, .root_components = 6};
constinit const Type kInfoRequestResponse_PerCallInfo_Element_Pdu_Element{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfInfoRequestResponse_PerCallInfo_Element_Pdu_Element, .root_components = 2};
constinit const Type kInfoRequestResponseStatus{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfInfoRequestResponseStatus, .root_components = 4};
constinit const Type kNonStandardMessage{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNonStandardMessage, .root_components = 2};
constinit const Type kUnknownMessageResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUnknownMessageResponse, .root_components = 1};
constinit const Type kRequestInProgress{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestInProgress, .root_components = 6};
constinit const Type kResourcesAvailableIndicate{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfResourcesAvailableIndicate, .root_components = 9};
constinit const Type kResourcesAvailableConfirm{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfResourcesAvailableConfirm, .root_components = 6};
constinit const Type kInfoRequestAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfInfoRequestAck, .root_components = 5};
constinit const Type kInfoRequestNak{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfInfoRequestNak, .root_components = 7};
constinit const Type kInfoRequestNakReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfInfoRequestNakReason, .root_components = 3};
constinit const Type kServiceControlIndication{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfServiceControlIndication, .root_components = 10};
constinit const Type kServiceControlIndication_CallSpecific{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfServiceControlIndication_CallSpecific, .root_components = 3};
constinit const Type kServiceControlResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfServiceControlResponse, .root_components = 8};
constinit const Type kServiceControlResponse_Result{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfServiceControlResponse_Result, .root_components = 5};

}  // namespace

constinit const Type tables::H323_UserInformation{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH323_UserInformation, .root_components = 2};
constinit const Type tables::RasMessage{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRasMessage, .root_components = 25};

}  // namespace protocols::h225
// clang-format on
